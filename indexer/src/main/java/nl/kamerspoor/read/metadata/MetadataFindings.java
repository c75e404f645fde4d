package nl.kamerspoor.read.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * What one origin states of a paper; {@link MetadataMerger} makes the paper's metadata of the
 * findings of all. The components are those of {@link nl.kamerspoor.document.Metadata}.
 *
 * @param place the origin for people; where a file holds several, which of them: {@code xml
 *     letterhead}
 * @param id the document id, where the origin states one
 * @param problems values that stand there and cannot be read, a sentence each
 */
public record MetadataFindings(
    Origin origin,
    String place,
    @Nullable PaperId id,
    @Nullable KamerstukNumber number,
    List<DossierNumber> dossiers,
    @Nullable DocumentKind kind,
    @Nullable String title,
    @Nullable String dossierTitle,
    @Nullable Chamber chamber,
    @Nullable SessionYear sessionYear,
    @Nullable LocalDate date,
    @Nullable String dateLabel,
    List<Signatory> signatories,
    List<Signatory> sentBy,
    @Nullable PaperId parent,
    List<String> problems) {

  public MetadataFindings {
    dossiers = List.copyOf(dossiers);
    signatories = List.copyOf(signatories);
    sentBy = List.copyOf(sentBy);
    problems = List.copyOf(problems);
  }

  /** Collects what one origin states; what is not set stays unstated. */
  public static Builder from(Origin origin) {
    return from(origin, origin.label());
  }

  /**
   * Findings of one of several places in a file that have the same origin.
   *
   * @param place for people
   */
  public static Builder from(Origin origin, String place) {
    return new Builder(origin, place);
  }

  /** Collects findings. Of a value that is stated twice, the first counts. */
  public static final class Builder {
    private final Origin origin;
    private final String place;
    private @Nullable PaperId id;
    private @Nullable KamerstukNumber number;
    private final List<DossierNumber> dossiers = new ArrayList<>();
    private @Nullable DocumentKind kind;
    private @Nullable String title;
    private @Nullable String dossierTitle;
    private @Nullable Chamber chamber;
    private @Nullable SessionYear sessionYear;
    private @Nullable LocalDate date;
    private @Nullable String dateLabel;
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<Signatory> sentBy = new ArrayList<>();
    private @Nullable PaperId parent;
    private final List<String> problems = new ArrayList<>();

    private Builder(Origin origin, String place) {
      this.origin = origin;
      this.place = place;
    }

    public Builder id(PaperId value) {
      id = id == null ? value : id;
      return this;
    }

    /** The paper's number, and so its leading dossier. */
    public Builder number(KamerstukNumber value) {
      number = number == null ? value : number;
      return dossier(value.dossier());
    }

    public Builder dossier(DossierNumber value) {
      if (!dossiers.contains(value)) {
        dossiers.add(value);
      }
      return this;
    }

    public Builder kind(@Nullable DocumentKind value) {
      kind = kind == null ? value : kind;
      return this;
    }

    public Builder title(String value) {
      title = title == null && !value.isBlank() ? value.strip() : title;
      return this;
    }

    public Builder dossierTitle(String value) {
      dossierTitle = dossierTitle == null && !value.isBlank() ? value.strip() : dossierTitle;
      return this;
    }

    public Builder chamber(@Nullable Chamber value) {
      chamber = chamber == null ? value : chamber;
      return this;
    }

    public Builder sessionYear(SessionYear value) {
      sessionYear = sessionYear == null ? value : sessionYear;
      return this;
    }

    /**
     * A session year as it is printed; one that cannot be read is a problem.
     *
     * @param place where it is stated
     */
    public Builder statedSessionYear(StatedIn place, String value) {
      try {
        return sessionYear(SessionYear.parse(value));
      } catch (IllegalArgumentException e) {
        return problem(MetadataMessages.isNotSessionYear(place, String.valueOf(e.getMessage())));
      }
    }

    public Builder date(LocalDate value) {
      date = date == null ? value : date;
      return this;
    }

    /**
     * A date as systems write it; one that stands for "unknown" or cannot be read is a problem.
     *
     * @param place where it is stated
     */
    public Builder stated(StatedIn place, String value) {
      try {
        LocalDate day = StatedDate.read(value);
        return day == null ? problem(MetadataMessages.dateIsUnknown(place, value)) : date(day);
      } catch (DateTimeException e) {
        return problem(MetadataMessages.isNotDate(place, value));
      }
    }

    public Builder dateLabel(String value) {
      dateLabel = dateLabel == null ? value : dateLabel;
      return this;
    }

    public Builder signatory(Signatory value) {
      signatories.add(value);
      return this;
    }

    public Builder sentBy(Signatory value) {
      sentBy.add(value);
      return this;
    }

    public Builder parent(PaperId value) {
      parent = parent == null ? value : parent;
      return this;
    }

    public Builder problem(String sentence) {
      if (!problems.contains(sentence)) {
        problems.add(sentence);
      }
      return this;
    }

    public MetadataFindings build() {
      return new MetadataFindings(
          origin,
          place,
          id,
          number,
          dossiers,
          kind,
          title,
          dossierTitle,
          chamber,
          sessionYear,
          date,
          dateLabel,
          signatories,
          sentBy,
          parent,
          problems);
    }
  }
}
