/** What the tag's attributes say about a review; an attribute that is missing is empty. */
export interface ReviewClaim {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
  /** The version of the text that was read. */
  readonly version: string;
  readonly translationBy: string;
}

/** A review that counts for the text on screen. */
export interface Review {
  readonly reviewed?: { readonly by: string; readonly on: string };
  /** True where the review is so old that readers are told. */
  readonly stale?: boolean;
  readonly translationBy?: string;
  /** Why the claimed review does not count, for the editor. */
  readonly problem?: { readonly message: string; readonly fix: string };
}

/** Years after which a review is old. */
const FRESH_YEARS = 2;

/**
 * Counts a review only when it names who, when and the very version of the text: nobody has
 * reviewed words that changed since.
 *
 * @param today YYYY-MM-DD
 */
export function readReview(claim: ReviewClaim, textVersion: string, today: string): Review {
  const { by, on, version, translationBy } = claim;
  if (!by && !translationBy) return {};
  if (!version || version !== textVersion) {
    return {
      problem: {
        message: version
          ? `the review is of version ${version} of the text; this is version ${textVersion}. It is not shown.`
          : 'the review does not name the version of the text. It is not shown.',
        fix: `When a clinician has read this text, write reviewed-version="${textVersion}".`,
      },
    };
  }
  const translation = translationBy && { translationBy };
  if (!by) return { ...translation };
  if (!on || on > today) {
    return {
      ...translation,
      problem: {
        message: `the review ${on ? 'is of a day to come' : 'has no date'}. It is not shown.`,
        fix: on ? 'Write in reviewed-on the day of the review.' : 'Add reviewed-on="YYYY-MM-DD".',
      },
    };
  }
  const old = `${Number(today.slice(0, 4)) - FRESH_YEARS}${today.slice(4)}`;
  const stale = on <= old;
  return { reviewed: { by, on }, ...(stale && { stale }), ...translation };
}
