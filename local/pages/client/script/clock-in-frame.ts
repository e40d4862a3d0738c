/**
 * Makes a frame live by the workspace's clock, so many milliseconds ahead of this machine's: what a sidebar calls today is
 * then what its script calls today. It is sent into the frame as text, so it uses nothing from outside itself.
 */
export function clockInFrame(ahead: number): void {
  const now = Date.now;
  window.Date = new Proxy(Date, {
    construct: (Machine, parts, target) =>
      Reflect.construct(Machine, parts.length === 0 ? [now() + ahead] : parts, target),
    get: (Machine, name) => (name === 'now' ? () => now() + ahead : Reflect.get(Machine, name)),
  });
}
