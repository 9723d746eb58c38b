import { phrases } from './phrases.ts';

/**
 * The words of danger in languages that no rule reads, without accents: to kill, to beat, knife, gun, locked in, help,
 * afraid, child, tonight. They judge nothing but how soon a person looks.
 */
export const foreignDanger = phrases(`
  mata|matar|matou|matarme|matarnos|mato|amenaza|amenazo|amenaza|pega|pego|golpea|golpeo|pistola|cuchillo|navaja|encerrada|encerrado|ayuda|ayudeme|auxilio|socorro|peligro|miedo|sangre|violo|suicidar|suicidarse
  bateu|bate|batendo|bater|faca|arma|fechada|fechado|trancada|trancado|ajuda|perigo|medo|sangue|violou|espancou|ameaca|ameacou
  tue|tuer|tuera|frappe|frappee|couteau|fusil|pistolet|enfermee|enferme|aidez|secours|danger|peur|sang|viole|violee|menace|menaces
  zabije|zabic|zabil|bije|bil|pobil|noz|pistolet|bron|zamknal|zamknieta|zamkniety|pomocy|ratunku|boje|krew|zgwalcil|grozi|grozil|dusi|dusil
  omoara|omori|bate|batut|bataie|cutit|arma|inchisa|inchis|incuiata|incuiat|ajutor|pericol|frica|sange|violat|ameninta|amenintat
  nuzudys|nuzudyti|musa|muse|peilis|peiliu|ginklas|uzrakino|uzrakinta|padekite|gelbekit|bijau|pavojus|kraujas|grasina
  vras|vrasin|vret|rreh|rrahu|thike|arme|mbyllur|ndihme|rrezik|frike|gjak|kercenon
  uccide|uccidere|ammazza|ammazzare|picchia|picchiata|coltello|pistola|chiusa|rinchiusa|aiuto|aiutatemi|pericolo|paura|sangue|minaccia
  umbringen|totet|toten|schlagt|geschlagen|messer|pistole|waffe|eingesperrt|hilfe|gefahr|angst|blut|vergewaltigt|bedroht
  oldur|oldurecek|oldurur|doven|dovuyor|dovdu|bicak|silah|kilitledi|kilitli|yardim|imdat|korkuyorum|tehlike|kan|tehdit
  dilaya|dili|garaacay|garaacaa|mindi|qori|xiray|caawi|caawimaad|baqayaa|khatar|dhiig
  giet|danh|dap|dao|sung|nhot|khoa|cuu|giup|nguy|mau
  убьет|убить|убью|бьет|бил|избил|нож|пистолет|оружие|запер|заперта|помогите|спасите|опасность|боюсь|кровь|угрожает|вбиє|вбити|бє|побив|ніж|зброя|замкнув|замкнена|допоможіть|рятуйте|небезпека|боюся|кров|погрожує
  يقتل|يقتلني|سيقتل|سيقتلني|قتل|يضرب|يضربني|ضربني|سكين|مسدس|سلاح|محبوسة|محبوس|ساعدوني|النجدة|خطر|خائفة|خائف|دم|اغتصب|يهدد|يهددني
  قتل|مار|مارتا|مارا|چاقو|بندوق|پستول|بند|مدد|بچاؤ|خطرہ|خطرے|ڈر|خون|دھمکی|چاقو|کمک|میکشد|کشت|میزند|زد|اسلحه|ترس
  मार|मारता|मारा|मारेगा|चाकू|बंदूक|बंद|मदद|बचाओ|खतरा|खतरे|डर|खून|धमकी
  ਮਾਰ|ਮਾਰਦਾ|ਮਾਰਿਆ|ਚਾਕੂ|ਬੰਦੂਕ|ਬੰਦ|ਮਦਦ|ਬਚਾਓ|ਖਤਰਾ|ਡਰ|ਖੂਨ|ਧਮਕੀ
  মারে|মেরে|মারবে|ছুরি|বন্দুক|আটকে|সাহায্য|বাঁচান|বিপদ|ভয়|রক্ত|হুমকি
  杀|殺|打|刀|枪|槍|锁|鎖|救|救命|危险|危險|害怕|血|威胁|威脅
`);
