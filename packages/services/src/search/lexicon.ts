/**
 * Everyday words and the words of the administration: one idea a line, `administration's words < people's words`. Left: French and Arabic,
 * as sheets are titled. Right: Darija in both scripts, English, other common French and Arabic words, Amazigh (Amazigh words are unreviewed).
 * General vocabulary only: what belongs to one service stands in the `alt` of its sheet.
 */
export const LEXICON: readonly string[] = `
passeport جواز سفر < باسبور باصبور پاسپور باسبورت pasport passport basbor
carte بطاقه < كارط كارطه لاكارط card karta ⵜⴰⴽⴰⵕⴹⴰ
identite تعريف < هويه identity id ⵜⴰⵎⴰⴳⵉⵜ
nationale وطنيه < ناسيونال ناسيونل nassional national watania
naissance ولاده < ازدياد زياده تزاد تزادت مولود ميلاد birth born newborn tzad ziyada mawlid ⵜⴰⵍⴰⵍⵉⵜ talalit
deces وفاه < مات ماتت توفي موت ميت death dead died mort mat twefa ⵜⴰⵎⵜⵜⴰⵏⵜ tamettant
mariage زواج < عرس نتزوج تزوج متزوج زوج زوجه marriage married marry wedding marier epouser epouse conjoint zwaj nzwej tzewej mtzewej 3ers ⵜⴰⵎⵖⵔⴰ tamghra
divorce طلاق تطليق < تطلق طلقت مطلقه طلق divorced divorcer separation tla9 ntla9 talaq ⴰⴱⵟⵟⵓ
celibat عزوبه < عازب عازبه ماشي مزوج single celibataire 3azib 3azba
famille عائله عائلي < family عيله حالتي famille 3a2ila ⵜⴰⵡⵊⴰ tawja
enfant mineur قاصر طفل اطفال < ولد ولدي اولاد وليدات بنت بنتي دري دراري child children kid son daughter fils fille weldi wlad wlidat bnti drari derri bebe ⴰⵔⵔⴰⵡ
bebe nouveau vaccination تلقيح طفل < رضيع baby جلبه تلقيح vaccine vaccination jelba telqi7
veuf veuve ارمله ارامل < هجاله widow hejjala
acte رسم عقد < رسم certificate act deed 3a9d 3aqd akd
certificat attestation شهاده < certificate proof شهاد chahada chahadat ⵜⴰⵙⵍⴽⵉⵏⵜ
extrait نسخه مستخرج < copy extract موجز noskha noskhat
copie نسخه نظير < كوبي فوطوكوبي copy photocopie duplicate nadir
document وثيقه وثائق < ورقه وراق اوراق لوراق paper papers documents wra9 wara9a wrak ⵜⵉⴼⵔⴰⵙ
perte perdu ضياع نظير تعويض < ضاع ضاعت ضايع ضايعه تلف تلفت توضر توضرات مشا lost lose loss stolen vol da3 da3t twedder
renouvellement تجديد < نجدد جدد تجدد renew renewal expire سالات سالا jeded njeded tajdid prolonger
demande طلب < request apply application talab demander
changement تغيير تعديل < نبدل بدل تبديل نبدلو change modify modifier nbedel beddel taghyir
adresse عنوان < ادريسه لادريس address adrissa 3onwan ⴰⵏⵙⴰ
nom اسم < سميه سميتي كنيه name surname prenom smiya smiti ⵉⵙⵎ
residence سكني اقامه < سكن ساكن سكنا residence living sokna sakan iqama domicile ⵜⴰⵣⴷⵖⵜ tazdeght
legalisation signature تصحيح امضاء < ليجاليزي ليگاليزي نصحح sign signature signing tawqi3 imda legaliser legalize ⴰⵙⴳⵎⴹ
rendez موعد < رونديفو رانديفو موعد appointment booking rdv randivou rendivou maw3id mow3id
hopital مستشفي < سبيطار صبيطار طبيب hospital sbitar doctor clinique ⴰⵙⴳⵏⴰⴼ asgnaf
medical طبيه علاج < دوا دواء medicine medical doctor medecin tbib dwa tibbi
maladie assurance medicale amo تغطيه صحيه < مرض تامين لاصورانس سيكوريطي health insurance mard ta2min sante taghtia
handicap اعاقه < معاق معاقين disability disabled handicape mo3a9 i3a9a
permis conduire رخصه سياقه < بيرمي برمي driving driver licence license biermi permi
conduire سياقه < نسوق صوكان driving drive driver driver nsoug sou9an siya9a
permis autorisation رخصه ترخيص < رخصه permit licence license permission rokhsa rokhsat tarkhis ⵜⵓⵔⴰⴳⵜ turagt
voiture vehicule مركبه سياره < طوموبيل طونوبيل طموبيل سيارات car vehicle auto tomobil tonobil siyara automobile
carte grise بطاقه رماديه < كريز گريز لاكريز registration gris griz
vente mutation تحويل ملكيه بيع < نبيع نشري شرا شري بايع مستعمل مستعمله occasion buy sell sale purchase used acheter vendre bi3 nbi3 chra nchri
vignette taxe ضريبه < لافينييت فينيت vinyit lavignette
controle technique فحص تقني < لافيزيت فيزيت فيزيط inspection visit visite
amende مخالفه مخالفات غرامه < خطيه بروصي فليكس رادار fine ticket penalty radar proces mokhalafa ghrama contravention
paiement payer اداء < خلاص نخلص خلص تخليص pay payment khlas nkheles kheles regler ada2 ⴰⵅⵍⵍⵚ
facture فاتوره < فاكتوره لافاكتور bill invoice faktora fatoura
electricite كهرباء < ضو الضو تريسيان تريسينتي electricity power light lkahraba do dow daw ⴰⵙⵉⴷ
eau ماء < الما لما water lma ma2 ⴰⵎⴰⵏ aman
abonnement اشتراك < كونطور عداد بلان subscription subscribe meter compteur 3addad ichtirak
logement سكن < دار ديور برطما برتما منزل بيت housing house home flat apartment appartement maison dar sakan loger ⵜⵉⴳⵎⵎⵉ tigmmi
bail loyer كراء < كرا نكري كاري مكري rent rental lease tenant location louer kra nkri
construire بناء < بني بنيان نبني لبني build building construction construction bni nbni bina ⵜⵓⵚⴽⴰ
terrain foncier عقار عقاريه < ارض لارض بلاد بقعه land plot property propriete ard melk
propriete ملكيه < ملك مالك property ownership owner melkia mulkia
travail emploi شغل عمل < خدمه خدام نخدم خديم job work employment employee khdma khedma khdam nkhdem chghol travailler ⵜⴰⵡⵓⵔⵉ tawuri
perte emploi فقدان شغل < شوماج بطاله بلاخدمه شومور unemployment unemployed chomage chomeur chomaj btala
concours fonction مباراه توظيف < كونكور مباريات وظيفه competition recruitment civil servant wadifa tawdif moubarat
salaire اجور اجره < خلصه مانضه صالير راتب salary wage pay payslip paie ojra
conge رخصه كونجي < عطله كونجي leave holiday vacation konji 3otla
retraite pension تقاعد معاش < لاروتريت روتريت متقاعد pension retirement retired ta9a3od taqaod taka3oud
fonctionnaire موظف < fonctionnaires موظفين civil servant official mowadaf muwadaf
aide soutien دعم مساعده < عانه عاونه معونه aid help support benefit grant da3m musa3ada subvention allocation
allocation تعويضات < تعويض allowance benefit benefits ta3wid
ecole inscription مدرسه تسجيل < قرايه سكويله ليكول سكول تلميذ مسيد school lmadrasa madrasa 9raya lekol pupil ⵜⵉⵏⵎⵍ ⴰⵖⵔⴱⴰⵣ tinmel
inscription تسجيل < نتسجل تقيد سجل register registration enroll enrolment enrol sign tasjil nsejel s'inscrire ⴰⵣⵎⵎⵎ azmmem
etudiant universite جامعي تعليم عالي < طالب طلبه فاك لافاك جامعه student university fac etudes talib jami3a
bourse منحه < بورص لابورص منحه grant scholarship min7a
diplome شهاده < ديبلوم دبلوم diploma degree diblom
baccalaureat بكالوريا < باك الباك bac baccalaureate
formation تكوين < فورماسيون training course formation takwin
impot taxe ضريبه < ليمبو لامبو ضرايب tax taxes dariba darayeb ضرائب ⵜⴰⵏⴼⵓⵍⵜ
revenu دخل < مدخول income earnings dakhl
tva ضريبه قيمه مضافه < لاتيفيا تيفيا vat
entreprise مقاوله شركه < شريكه سوسيتي شاريكه company business firm enterprise startup charika moqawala mo9awala societe ⵜⴰⵎⵙⵙⵓⵔⵜ
creation احداث تاسيس انشاء < نحل نفتح فتح نكري create start set open opening founding nftah ihdat creer fonder ouvrir
commerce commerciale تجاري محل < حانوت حوانت محل بوتيك shop store trade commercial business hanout hanot tijari boutique magasin
cafe restaurant تجاري < قهوه مقهي مطعم coffee 9ahwa
marque علامه تجاريه < ماركه لامارك trademark brand marka
brevet براءه اختراع < patent invention ikhtira3
fermer radiation تشطيب < نسد سد اغلاق close closing shut dissolution nsed
employeur مشغل < باطرون لباطرون employer boss patron batron
salarie اجير اجراء < خدامين عمال عامل employee worker workers staff employe 3amil
domestique منزلي < خدامه كابرانه شغاله maid housekeeper cleaner bonne khaddama menage
artisan صناعه تقليديه < معلم صنايعي حرفي craftsman craft sani3
agriculture agricole فلاحي فلاح < فلاحه فلاحين بلدي farmer farming agriculture felah fella7 filaha ⴰⴼⵍⵍⴰⵃ
puits بئر < بير بيار well borehole bir ⴰⵏⵓ
peche صيد < حوت حواته fishing fish fisherman 7out sid
chasse قنص < صياده hunting hunt
import استيراد < importation import customs
export تصدير < exportation export
douane جمركي جمركه < ديوانه الديوانه ديوان customs diwana jomrok
justice tribunal محكمه محاكم قضائي < تريبينال محكامه قاضي court judge case mahkama m7kama ⵜⴰⵙⵏⴱⴹⴰⵢⵜ
casier judiciaire سجل عدلي < كازيي كازي سوابق criminal record police kazi
bonne conduite سيره < سيره حسن behaviour conduct
avocat assistance judiciaire مساعده قضائيه < محامي لافوكا lawyer legal mohami lavoca
plainte reclamation شكايه شكوي < نشكي تشكي شكا complaint complain claim chikaya chikaya chka nchki reclamer ⴰⵙⵎⵔⴰⵢ
nationalite جنسيه < nationality citizenship jinsiya jinsia
consulat consulaire قنصلي قنصليه < كونصيلا قونصليه consulate consular 9onsolia konsila
etranger اجنبي اجانب خارج < برا لخارج فرنسا foreign foreigner abroad ajnabi
apostille ابوستيل < apostille لابوستيل
pelerinage حج < حجاج مكه عمره pilgrimage mecca 7ajj hajj
commune جماعه جماعي < مقاطعه لاكومين جماعه بلديه municipality town commune jama3a mo9ata3a ⵜⴰⴳⵔⴰⵡⵜ
association جمعيه < جمعيات association charity club jam3iya
cooperative تعاونيه < cooperative coop ta3awonia
hotel فندق سياحي < اوطيل hotel riad tourism otel
guide touristique مرشد سياحي < كيد tourist guide
points نقط رصيد < نقاط نوقط points balance no9at
notes resultats نقط نتائج < نتيجه نتايج امتحان marks grades results exam natija natayej
information معلومات < معطيات information data ma3lomat
donnees معطيات < بيانات data privacy personal mo3tayat
timbre طابع تمبر < تانبر تنبر stamp tember
medaille certificat vie حياه < حي life alive 7ayat
suivi تتبع < نتبع فين وصل track tracking status follow tatabo3
annulation الغاء < نلغي بطل cancel cancellation annuler ilgha2
urgent accident حادثه < كسيده اكسيدون accident ksida 7aditha
`
  .trim()
  .split('\n');
