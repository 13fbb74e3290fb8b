import type { Commune } from './communes.ts';

const words = (ar: string, fr: string): Readonly<Record<'ar' | 'fr', string>> => ({ ar, fr });
const rabat = words('الرباط - سلا - القنيطرة', 'Rabat-Salé-Kénitra');
const casablanca = words('الدار البيضاء - سطات', 'Casablanca-Settat');
const oriental = words('الشرق', 'Oriental');
const souss = words('سوس - ماسة', 'Souss-Massa');
const fes = words('فاس - مكناس', 'Fès-Meknès');

const commune = (
  code: string,
  name: Commune['name'],
  province: Commune['province'],
  region: Commune['region'],
): Commune => ({ code, name, province, region });

/**
 * A few communes for examples and tests: **not checked**, not complete, and their codes are ours. An agency gives the official list, see
 * `AddressSource`. Two have one name, as happens.
 */
export const sampleCommunes: readonly Commune[] = [
  commune('sample-rabat', words('الرباط', 'Rabat'), words('الرباط', 'Rabat'), rabat),
  commune('sample-sale', words('سلا', 'Salé'), words('سلا', 'Salé'), rabat),
  commune('sample-kenitra', words('القنيطرة', 'Kénitra'), words('القنيطرة', 'Kénitra'), rabat),
  commune('sample-temara', words('تمارة', 'Témara'), words('الصخيرات - تمارة', 'Skhirate-Témara'), rabat),
  {
    ...commune(
      'sample-casablanca',
      words('الدار البيضاء', 'Casablanca'),
      words('الدار البيضاء', 'Casablanca'),
      casablanca,
    ),
    spellings: ['Casa', 'كازا'],
  },
  commune('sample-settat', words('سطات', 'Settat'), words('سطات', 'Settat'), casablanca),
  commune('sample-fes', words('فاس', 'Fès'), words('فاس', 'Fès'), fes),
  commune('sample-meknes', words('مكناس', 'Meknès'), words('مكناس', 'Meknès'), fes),
  commune('sample-oujda', words('وجدة', 'Oujda'), words('وجدة - أنكاد', 'Oujda-Angad'), oriental),
  commune('sample-agadir', words('أكادير', 'Agadir'), words('أكادير - إداوتنان', 'Agadir-Ida-Ou-Tanane'), souss),
  commune('sample-aourir', words('أورير', 'Aourir'), words('أكادير - إداوتنان', 'Agadir-Ida-Ou-Tanane'), souss),
  commune('sample-tiznit', words('تيزنيت', 'Tiznit'), words('تيزنيت', 'Tiznit'), souss),
  commune('sample-sidi-yahya-gharb', words('سيدي يحيى', 'Sidi Yahya'), words('سيدي سليمان', 'Sidi Slimane'), rabat),
  commune(
    'sample-sidi-yahya-oriental',
    words('سيدي يحيى', 'Sidi Yahya'),
    words('وجدة - أنكاد', 'Oujda-Angad'),
    oriental,
  ),
];
