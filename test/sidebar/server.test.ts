import { call, open } from '../../src/sidebar/server';

/** Answers as google.script.run does: later, to one of two handlers. */
function answering(answers: Record<string, (request: unknown) => unknown>): unknown {
  const runner = (success?: (value: unknown) => void, failure?: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (next: typeof success) => runner(next, failure);
          if (name === 'withFailureHandler') return (next: typeof failure) => runner(success, next);
          return async (request: unknown) => {
            await null;
            try {
              success?.(answers[name]?.(request));
            } catch (error) {
              failure?.(error as Error);
            }
          };
        },
      },
    );
  return { script: { run: runner() } };
}

function serverThat(answers: Record<string, (request: unknown) => unknown>): void {
  Object.assign(globalThis, { google: answering(answers) });
}

describe('a call to the server', () => {
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('gives the value, and takes the request along', async () => {
    serverThat({ updateForm: (request) => ({ ok: true, value: request }) });
    expect(await call('updateForm', { focus: 'writing' })).toEqual({ focus: 'writing' });
  });

  it('fails with the words that the server found', async () => {
    serverThat({ send: () => ({ ok: false, message: 'Another change is being saved.' }) });
    await expect(call('send')).rejects.toThrow('Another change is being saved.');
  });

  it.each([
    ['Connection failure due to HTTP 0', /Check that you are online/],
    ['Authorization is required to perform that action.', /asks for your permission/],
    ['Exceeded maximum execution time', /What was done is kept/],
  ])('says what to do when Google itself fails: %s', async (message, words) => {
    serverThat({
      home: () => {
        throw new Error(message);
      },
    });
    await expect(call('home')).rejects.toThrow(words);
  });

  it('fails when nothing comes back', async () => {
    serverThat({ home: () => null });
    await expect(call('home')).rejects.toThrow(/did not answer/);
  });

  it('opens a dialog, which answers nothing', async () => {
    serverThat({ openImport: () => undefined });
    await expect(open('openImport')).resolves.toBeUndefined();
  });
});
