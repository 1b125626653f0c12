// Preloaded into a process whose clock is to be wrong: by CLOCK_SKEW_MS.
const RealDate = Date;
const now = () => RealDate.now() + Number(process.env['CLOCK_SKEW_MS'] ?? 0);

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
