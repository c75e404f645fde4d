package nl.kamerspoor.output.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;

/** A picture for a report: a PNG. */
public final class ReportPicture {

  private final byte[] png;
  private final int width;
  private final int height;

  /**
   * A picture.
   *
   * @param png its bytes
   * @param width in pixels
   * @param height in pixels
   */
  public ReportPicture(byte[] png, int width, int height) {
    this.png = png.clone();
    this.width = width;
    this.height = height;
  }

  InputStream open() {
    return new ByteArrayInputStream(png);
  }

  String inBase64() {
    return Base64.getEncoder().encodeToString(png);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
