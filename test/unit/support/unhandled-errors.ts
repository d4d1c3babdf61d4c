import { afterEach, beforeEach, jest } from '@jest/globals';
import { config } from 'rxjs';

/** Errors that subscribers throw: RxJS reports them on a timer of its own, which `flush` runs without waiting. */
export function collectUnhandledErrors(): { readonly flush: () => unknown[] } {
  let errors: unknown[] = [];
  beforeEach(() => {
    errors = [];
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'hrtime', 'performance', 'Date'] });
    config.onUnhandledError = (error) => errors.push(error);
  });
  afterEach(() => {
    jest.useRealTimers();
    config.onUnhandledError = null;
  });
  return {
    flush: () => {
      jest.runAllTimers();
      return errors;
    },
  };
}
