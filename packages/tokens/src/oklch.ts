import { parseHex, toLinear, type Hex } from './contrast.ts';

/** A colour in OKLCH: lightness 0 to 1, chroma 0 to about 0.4, hue in degrees. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Triple = [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

// Björn Ottosson's OKLab matrices, as CSS Color 4 uses them.
const RGB_TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LMS_TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const LAB_TO_LMS: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const LMS_TO_RGB: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function multiply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** The OKLCH form of an sRGB colour. */
export function toOklch(hex: Hex): Oklch {
  const [red, green, blue] = parseHex(hex);
  const lms = multiply(RGB_TO_LMS, [toLinear(red), toLinear(green), toLinear(blue)]);
  const [lightness, a, b] = multiply(LMS_TO_LAB, [Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])]);
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function toLinearRgb({ lightness, chroma, hue }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180;
  const [l, m, s] = multiply(LAB_TO_LMS, [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  return multiply(LMS_TO_RGB, [l ** 3, m ** 3, s ** 3]);
}

const inGamut = (rgb: Triple): boolean => rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005);

function encode(linear: number): string {
  const light = Math.min(1, Math.max(0, linear));
  const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0');
}

/** The nearest sRGB colour of the same lightness and hue: chroma gives way when the colour is out of gamut. */
export function fromOklch(color: Oklch): Hex {
  const lightness = Math.min(1, Math.max(0, color.lightness));
  let low = 0;
  let high = color.chroma;
  if (!inGamut(toLinearRgb({ ...color, lightness }))) {
    for (let step = 0; step < 20; step += 1) {
      const middle = (low + high) / 2;
      if (inGamut(toLinearRgb({ ...color, lightness, chroma: middle }))) low = middle;
      else high = middle;
    }
  } else low = high;
  return `#${toLinearRgb({ ...color, lightness, chroma: low })
    .map(encode)
    .join('')}`;
}
