export function Ribbon() {
  return <p className="ribbon">Sandbox — test data</p>;
}
