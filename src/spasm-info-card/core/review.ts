/** What a clinic says in its attributes about a review; empty where it says nothing. */
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
  readonly translationBy?: string;
  /** Why a claim does not count, for the editor. */
  readonly problem?: { readonly message: string; readonly fix: string };
}

/**
 * Counts a review only when it names who, when and the very version of the text: nobody has
 * reviewed words that changed since.
 */
export function readReview(claim: ReviewClaim, textVersion: string): Review {
  const { by, on, version, translationBy } = claim;
  if (!by && !translationBy) return {};
  if (version !== textVersion) {
    return {
      problem: {
        message: version
          ? `the review is of version ${version} of the text; this is version ${textVersion}. It is not shown.`
          : 'the review does not name the version of the text. It is not shown.',
        fix: `When a clinician has read this text, write reviewed-version="${textVersion}".`,
      },
    };
  }
  return {
    ...(by && on && { reviewed: { by, on } }),
    ...(translationBy && { translationBy }),
    ...(by &&
      !on && {
        problem: {
          message: 'the review has no date. It is not shown.',
          fix: 'Add reviewed-on="YYYY-MM-DD".',
        },
      }),
  };
}
