package kyozai.picture;

import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/** What a teacher should know of a picture that is not shown as its file is. */
final class PictureMessages {
  private static final Bilingual SAVE_AGAIN =
      Bilingual.of("元の画像を開き、PNGかJPEGで保存し直してください。", "Open the original and save it as PNG or JPEG.");

  private final String name;
  private final Position position;

  PictureMessages(String name, Position position) {
    this.name = name;
    this.position = position;
  }

  /** A file that no picture can be made from. */
  Diagnostic unusable(PictureKind kind) {
    return switch (kind) {
      case EMPTY -> unusable("の中身は空（0バイト）です。", " is empty (0 bytes)", SAVE_AGAIN);
      case SVG ->
          unusable(
              "の中身はSVGです。",
              " is an SVG picture inside",
              Bilingual.of(
                  "名前の終わりを .svg に変え、PNGに書き出したものを同じ名前で置いてください。",
                  "Let its name end in .svg, and put a PNG export of the same name beside it."));
      case PDF, HTML, ZIP ->
          unusable(
              "の中身は画像ではありません（" + kind.words() + "）。",
              " is no picture inside (" + kind.words() + ")",
              Bilingual.of(
                  "画像そのものを、PNGかJPEGで保存してください。", "Save the picture itself as PNG or JPEG."));
      case WEBP, HEIC, TIFF, GIF, BMP ->
          unusable(
              "の形式（" + kind.words() + "）は使えません。",
              " is in a format that cannot be used (" + kind.words() + ")",
              SAVE_AGAIN);
      case PNG, JPEG, OTHER ->
          unusable("はPNGでもJPEGでもないか、壊れています。", " is no PNG or JPEG, or it is damaged", SAVE_AGAIN);
    };
  }

  private Diagnostic unusable(String ja, String en, Bilingual hint) {
    return Diagnostic.warning(
        "picture-unreadable",
        position,
        Bilingual.of(
            "図「" + name + "」" + ja + "図のかわりに枠と説明を入れました。",
            "The picture “" + name + "”" + en + ". A frame and its description stand instead."),
        hint);
  }

  /** A picture with more pixels than can be read. */
  Diagnostic tooManyPixels(PictureHeader header) {
    String size = header.width() + " × " + header.height();
    return Diagnostic.warning(
        "picture-too-many-pixels",
        position,
        Bilingual.of(
            "図「" + name + "」は大きすぎて読み込めません（" + size + " 画素）。図のかわりに枠と説明を入れました。",
            "The picture “"
                + name
                + "” is too large to be read ("
                + size
                + " pixels). A frame and its description stand instead."),
        Bilingual.of(
            "長い辺を " + PictureRecoder.LONGEST + " 画素ほどに縮小して保存してください。",
            "Save a copy of about " + PictureRecoder.LONGEST + " pixels on the longer side."));
  }

  Diagnostic damaged() {
    return Diagnostic.warning(
        "picture-damaged",
        position,
        Bilingual.of(
            "図「" + name + "」は一部が壊れています。読めたところだけを入れました。",
            "The picture “" + name + "” is partly damaged; what could be read is shown."),
        SAVE_AGAIN);
  }

  Diagnostic animated() {
    return Diagnostic.warning(
        "picture-animated",
        position,
        Bilingual.of(
            "図「" + name + "」は動く画像です。最初のコマだけを入れました。",
            "The picture “" + name + "” moves; only its first frame is shown."),
        Bilingual.of("見せたいコマをPNGで保存してください。", "Save the frame that you want as PNG."));
  }

  /** A picture in a format that is changed into PNG. */
  Diagnostic converted(PictureKind kind) {
    return Diagnostic.warning(
        "picture-converted",
        position,
        Bilingual.of(
            "図「" + name + "」は" + kind.words() + "です。最初のコマをPNGに変えて入れました。",
            "The picture “"
                + name
                + "” is a "
                + kind.words()
                + "; its first frame is shown as PNG."),
        SAVE_AGAIN);
  }

  Diagnostic scaled(PictureHeader header, Picture made) {
    String from = header.width() + " × " + header.height();
    String to = made.width() + " × " + made.height();
    return Diagnostic.info(
        "picture-scaled",
        position,
        Bilingual.of(
            "図「" + name + "」を " + from + " から " + to + " 画素に縮小しました。",
            "The picture “" + name + "” was scaled down from " + from + " to " + to + " pixels."));
  }

  Diagnostic turned() {
    return Diagnostic.info(
        "picture-turned",
        position,
        Bilingual.of(
            "図「" + name + "」を、撮影の向きに合わせて回しました。",
            "The picture “" + name + "” was turned upright, as its camera says."));
  }

  Diagnostic colors() {
    return Diagnostic.info(
        "picture-colors",
        position,
        Bilingual.of(
            "図「" + name + "」の色を印刷用（CMYK）から画面用（RGB）に変えました。色が少し変わります。",
            "The colours of “" + name + "” were changed from CMYK to RGB; they differ a little."));
  }

  Diagnostic depth() {
    return Diagnostic.info(
        "picture-depth",
        position,
        Bilingual.of(
            "図「" + name + "」の色を16ビットから8ビットに変えました。見た目は変わりません。",
            "The colours of “" + name + "” were changed from 16 to 8 bits; they look the same."));
  }
}
