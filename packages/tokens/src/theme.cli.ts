#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { themeFromBrand } from './theme.ts';
import { themeCss } from './theme-css.ts';
import { colors } from './tokens.ts';

const USAGE = 'Usage: tiwizi-theme "#0b6e4f" [--embed] > agency.css';

/**
 * The command `tiwizi-theme`: prints the style sheet of one brand colour.
 * @returns the exit code: 0, or 2 when the colour is missing or not a colour, or an option is unknown
 */
export function themeCli(
  args: readonly string[],
  print: (text: string) => void = (text) => void process.stdout.write(text),
  complain: (text: string) => void = console.error,
): number {
  if (args.includes('--help') || args.includes('-h')) {
    print(`${USAGE}\n`);
    return 0;
  }
  const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--embed');
  if (unknown !== undefined) {
    complain(`Unknown option ${unknown}\n${USAGE}`);
    return 2;
  }
  const brand = args.find((argument) => !argument.startsWith('--'));
  if (brand === undefined) {
    complain(USAGE);
    return 2;
  }
  try {
    const theme = themeFromBrand(brand);
    print(themeCss(theme, { embed: args.includes('--embed') }));
    if (!theme.exact)
      complain(
        `${theme.brand} has too little contrast with the page: the accent is ${theme.colors.light.accent}, of the same hue.`,
      );
    const [near] = theme.nearDanger;
    if (near)
      complain(
        `${theme.brand} looks like the colour of danger (${theme.nearDanger.join(', ')}: ${theme.colors[near].accent} beside ${colors[near].danger}): what deletes is told by its words alone. Take another brand colour, or confirm what deletes in a dialog.`,
      );
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    complain(`${error.message}\n${USAGE}`);
    return 2;
  }
}

const started = process.argv[1];
if (started !== undefined && import.meta.url === pathToFileURL(realpathSync(started)).href)
  process.exitCode = themeCli(process.argv.slice(2));
