/** Why the core gave no answer: it could not be loaded or started, took too long, or was closed. */
export class OfflineError extends Error {
  readonly why: 'not-started' | 'too-slow' | 'closed';

  constructor(why: OfflineError['why'], message: string) {
    super(`helpdesk: the offline answers ${message}`);
    this.name = 'OfflineError';
    this.why = why;
  }
}
