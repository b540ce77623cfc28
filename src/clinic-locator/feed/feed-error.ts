import type { FailureCode } from '../clinic/problem.ts';

export type FeedErrorCode =
  | FailureCode
  | 'forbidden'
  | 'from-disk'
  | 'login'
  | 'no-cors'
  | 'no-feed'
  | 'not-found'
  | 'offline'
  | 'server-error'
  | 'timeout'
  | 'too-large'
  | 'unreachable';

/** Why a list is not there; the code goes into `clinic-locator-error`. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** What the page's editor can do; empty where that is not known. */
  readonly fix: string;

  constructor(code: FeedErrorCode, message: string, fix = '') {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}
