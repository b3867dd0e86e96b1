package kyozai.write.pdf.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import kyozai.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextFSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;
import org.openpdf.text.Image;

/** A user agent that hands out the given pictures and opens nothing, whatever it is asked for. */
final class ConfinedAgent extends ITextUserAgent {
  private final Map<String, Picture> pictures;
  private final Map<String, Image> decoded = new HashMap<>();
  private final int dotsPerPixel;

  ConfinedAgent(ITextOutputDevice device, int dotsPerPixel, Map<String, Picture> pictures) {
    super(device, dotsPerPixel);
    this.dotsPerPixel = dotsPerPixel;
    this.pictures = pictures;
  }

  @Override
  public ImageResource getImageResource(String name) {
    Picture picture = pictures.get(name);
    if (picture == null) {
      return new ImageResource(name, null);
    }
    Image image = Image.getInstance(decoded.computeIfAbsent(name, n -> scaled(picture)));
    return new ImageResource(name, new ITextFSImage(image));
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    return new CSSResource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public XMLResource getXMLResource(String uri) {
    throw new UnsupportedOperationException(uri);
  }

  @Override
  public byte @Nullable [] getBinaryResource(String uri) {
    return null;
  }

  @Override
  public String resolveURI(@Nullable String uri) {
    return uri == null ? "" : uri;
  }

  @Override
  protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
    return null;
  }

  private Image scaled(Picture picture) {
    Image image = PictureImage.of(picture);
    image.scaleAbsolute(
        (float) picture.width() * dotsPerPixel, (float) picture.height() * dotsPerPixel);
    return image;
  }
}
