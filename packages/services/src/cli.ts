#!/usr/bin/env node
import { main } from './cli/receipt.ts';

process.exitCode = await main(process.argv.slice(2), { output: process.stdout, errors: process.stderr });
