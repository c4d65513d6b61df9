/** One small line chart (uPlot), in the colours of the page and on the hospital's clock. */
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { textSize, theme, language } from '../settings';
import { addDays, sayDay, sayNumber, wallSeconds } from '../time';

interface ChartProps {
  points: { at: string; value: number }[];
  /** The chart in words, for who cannot see it. */
  label: string;
}

const HEIGHT = 170;

export function Chart({ points, label }: ChartProps) {
  const home = useRef<HTMLDivElement>(null);
  const shown = `${theme.value} ${textSize.value} ${language.value}`;
  useEffect(() => {
    const element = home.current!;
    const plot = new uPlot(
      optionsFor(element),
      [points.map(({ at }) => wallSeconds(at)), points.map(({ value }) => value)],
      element,
    );
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [points, shown]);
  return <div class="chart" ref={home} role="img" aria-label={label} />;
}

const dayOfSeconds = (seconds: number): string => addDays(new Date(seconds * 1000).toISOString().slice(0, 10), 0);

function optionsFor(element: HTMLElement): uPlot.Options {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  // uPlot scales whole pixels only.
  const font = `${Math.round(parseFloat(style.fontSize))}px ${style.fontFamily}`;
  const axis = { stroke: color('--faint'), font, grid: { stroke: color('--line'), width: 1 }, ticks: { show: false } };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    // Seconds are the wall's clock read as UTC; a browser's zone has no say.
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_, low, high) => roomAround(low, high) } },
    axes: [
      { ...axis, space: 74, size: 30, values: (_, days) => days.map((day) => sayDay(dayOfSeconds(day), 'short')) },
      { ...axis, space: 28, size: 58, values: (_, values) => values.map((value) => sayNumber(value)) },
    ],
    series: [
      {},
      {
        stroke: color('--chart'),
        width: 2.5,
        fill: color('--chart-fill'),
        points: { show: true, size: 8, fill: color('--card'), stroke: color('--chart'), width: 2.5 },
      },
    ],
  };
}

/** A line that is flat, or one that touches the frame, is hard to read. */
function roomAround(low: number, high: number): [number, number] {
  const room = Math.max((high - low) * 0.18, Math.abs(high) * 0.04, 0.1);
  return [Math.max(0, low - room), high + room];
}
