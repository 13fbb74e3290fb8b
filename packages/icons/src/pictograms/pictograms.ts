import type { Pictogram } from './pictogram.ts';
import { agriculturePictogram } from './drawn/agriculture.ts';
import { associationPictogram } from './drawn/association.ts';
import { birthPictogram } from './drawn/birth.ts';
import { buildingPermitPictogram } from './drawn/building-permit.ts';
import { callCentrePictogram } from './drawn/call-centre.ts';
import { carPictogram } from './drawn/car.ts';
import { childPictogram } from './drawn/child.ts';
import { companyPictogram } from './drawn/company.ts';
import { complaintPictogram } from './drawn/complaint.ts';
import { consulatePictogram } from './drawn/consulate.ts';
import { courtPictogram } from './drawn/court.ts';
import { timeLimitPictogram } from './drawn/time-limit.ts';
import { deathPictogram } from './drawn/death.ts';
import { disabilityPictogram } from './drawn/disability.ts';
import { documentPictogram } from './drawn/document.ts';
import { donePictogram } from './drawn/done.ts';
import { drivingLicencePictogram } from './drawn/driving-licence.ts';
import { electricityPictogram } from './drawn/electricity.ts';
import { familyPictogram } from './drawn/family.ts';
import { fishingPictogram } from './drawn/fishing.ts';
import { healthPictogram } from './drawn/health.ts';
import { helpPictogram } from './drawn/help.ts';
import { helpedPictogram } from './drawn/helped.ts';
import { hospitalPictogram } from './drawn/hospital.ts';
import { housePictogram } from './drawn/house.ts';
import { identityCardPictogram } from './drawn/identity-card.ts';
import { landPictogram } from './drawn/land.ts';
import { listenPictogram } from './drawn/listen.ts';
import { lowDataPictogram } from './drawn/low-data.ts';
import { marketPictogram } from './drawn/market.ts';
import { marriagePictogram } from './drawn/marriage.ts';
import { moneyPictogram } from './drawn/money.ts';
import { officePictogram } from './drawn/office.ts';
import { passportPictogram } from './drawn/passport.ts';
import { payByCardPictogram } from './drawn/pay-by-card.ts';
import { payInCashPictogram } from './drawn/pay-in-cash.ts';
import { phonePictogram } from './drawn/phone.ts';
import { photoPictogram } from './drawn/photo.ts';
import { platePictogram } from './drawn/plate.ts';
import { policePictogram } from './drawn/police.ts';
import { printPictogram } from './drawn/print.ts';
import { receiptPictogram } from './drawn/receipt.ts';
import { refusedPictogram } from './drawn/refused.ts';
import { residencePictogram } from './drawn/residence.ts';
import { retirementPictogram } from './drawn/retirement.ts';
import { schoolPictogram } from './drawn/school.ts';
import { signLanguagePictogram } from './drawn/sign-language.ts';
import { signPictogram } from './drawn/sign.ts';
import { solidarityPictogram } from './drawn/solidarity.ts';
import { taxPictogram } from './drawn/tax.ts';
import { travelPictogram } from './drawn/travel.ts';
import { vaccinePictogram } from './drawn/vaccine.ts';
import { votePictogram } from './drawn/vote.ts';
import { waitPictogram } from './drawn/wait.ts';
import { waterPictogram } from './drawn/water.ts';
import { workPictogram } from './drawn/work.ts';

/** Name of a pictogram. */
export type PictogramName =
  | 'agriculture'
  | 'association'
  | 'birth'
  | 'building-permit'
  | 'call-centre'
  | 'car'
  | 'child'
  | 'company'
  | 'complaint'
  | 'consulate'
  | 'court'
  | 'time-limit'
  | 'death'
  | 'disability'
  | 'document'
  | 'done'
  | 'driving-licence'
  | 'electricity'
  | 'family'
  | 'fishing'
  | 'health'
  | 'help'
  | 'helped'
  | 'hospital'
  | 'house'
  | 'identity-card'
  | 'land'
  | 'listen'
  | 'low-data'
  | 'market'
  | 'marriage'
  | 'money'
  | 'office'
  | 'passport'
  | 'pay-by-card'
  | 'pay-in-cash'
  | 'phone'
  | 'photo'
  | 'plate'
  | 'police'
  | 'print'
  | 'receipt'
  | 'refused'
  | 'residence'
  | 'retirement'
  | 'school'
  | 'sign'
  | 'sign-language'
  | 'solidarity'
  | 'tax'
  | 'travel'
  | 'vaccine'
  | 'vote'
  | 'wait'
  | 'water'
  | 'work';

/** Every pictogram by its name. Import the single ones instead where size counts. */
export const pictograms: Readonly<Record<PictogramName, Pictogram>> = {
  agriculture: agriculturePictogram,
  association: associationPictogram,
  birth: birthPictogram,
  'building-permit': buildingPermitPictogram,
  'call-centre': callCentrePictogram,
  car: carPictogram,
  child: childPictogram,
  company: companyPictogram,
  complaint: complaintPictogram,
  consulate: consulatePictogram,
  court: courtPictogram,
  'time-limit': timeLimitPictogram,
  death: deathPictogram,
  disability: disabilityPictogram,
  document: documentPictogram,
  done: donePictogram,
  'driving-licence': drivingLicencePictogram,
  electricity: electricityPictogram,
  family: familyPictogram,
  fishing: fishingPictogram,
  health: healthPictogram,
  help: helpPictogram,
  helped: helpedPictogram,
  hospital: hospitalPictogram,
  house: housePictogram,
  'identity-card': identityCardPictogram,
  land: landPictogram,
  listen: listenPictogram,
  'low-data': lowDataPictogram,
  market: marketPictogram,
  marriage: marriagePictogram,
  money: moneyPictogram,
  office: officePictogram,
  passport: passportPictogram,
  'pay-by-card': payByCardPictogram,
  'pay-in-cash': payInCashPictogram,
  phone: phonePictogram,
  photo: photoPictogram,
  plate: platePictogram,
  police: policePictogram,
  print: printPictogram,
  receipt: receiptPictogram,
  refused: refusedPictogram,
  residence: residencePictogram,
  retirement: retirementPictogram,
  school: schoolPictogram,
  sign: signPictogram,
  'sign-language': signLanguagePictogram,
  solidarity: solidarityPictogram,
  tax: taxPictogram,
  travel: travelPictogram,
  vaccine: vaccinePictogram,
  vote: votePictogram,
  wait: waitPictogram,
  water: waterPictogram,
  work: workPictogram,
};
