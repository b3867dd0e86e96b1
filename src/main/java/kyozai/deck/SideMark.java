package kyozai.deck;

import java.util.List;

/**
 * The colour and shape of a side: ● ▲ ■ ◆ with the accents 0 to 3.
 *
 * @param index from 0 to 3, the order of the front matter's {@code sides:}
 * @param name as printed
 */
public record SideMark(int index, String name) {

  /** The shape that tells the side without colour. */
  public String shape() {
    return List.of("●", "▲", "■", "◆").get(index);
  }
}
