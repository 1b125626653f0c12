// What reading a chart point by point takes: brought once the page stands, because the picture is there without.
export { describePoint } from '@/lib/domain/describe-point';
export { ChartReadout } from './chart-readout';
export { nearestPoint, steppedIndex } from './crosshair-moves';
