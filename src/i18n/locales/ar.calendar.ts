
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '../msg.ts';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'calendar.agenda': `قائمة`,
'calendar.all_day': `طوال اليوم`,
'calendar.cancelled': `أُلغي الموعد`,
'calendar.count': str`عدد المواعيد: ${0}`,
'calendar.count_one': `موعد واحد`,
'calendar.daily': `كل يوم`,
'calendar.day': `يوم`,
'calendar.day_none': str`${0}، لا مواعيد`,
'calendar.day_one': str`${0}، موعد واحد`,
'calendar.day_some': str`${0}، عدد المواعيد: ${1}`,
'calendar.days': str`مرة كل ${0} أيام`,
'calendar.details': `معرفة المزيد`,
'calendar.empty': `لا توجد مواعيد محدّدة حاليًا.`,
'calendar.filter': `بحث وتصفية`,
'calendar.jump': `الانتقال إلى يوم`,
'calendar.languages': str`اللغات: ${0}`,
'calendar.month': `شهر`,
'calendar.months': str`مرة كل ${0} أشهر فقط`,
'calendar.more': `عرض المزيد من المواعيد`,
'calendar.moved': `تغيّر الوقت أو المكان`,
'calendar.moved_from': str`نُقل الموعد من ${0}`,
'calendar.moved_to': str`نُقل الموعد إلى ${0}`,
'calendar.next': `التالي`,
'calendar.no_date': `لا يوجد موعد في هذا اليوم.`,
'calendar.nothing_fits': `لا يوجد موعد يطابق ذلك. كلمة أخرى أو خيارات أقل قد تساعد.`,
'calendar.organiser': `الجهة المنظِّمة:`,
'calendar.past': str`عرض المواعيد السابقة (${0})`,
'calendar.place': `المكان`,
'calendar.placeholder': `فطور، محاضرة، مجموعة لعب …`,
'calendar.previous': `السابق`,
'calendar.print_kept': `طباعة المواعيد المحفوظة`,
'calendar.print_title': `المواعيد`,
'calendar.register': `التسجيل:`,
'calendar.save': `إضافة إلى التقويم`,
'calendar.save_all': `إضافة هذه المواعيد إلى التقويم`,
'calendar.save_kept': `إضافة المواعيد المحفوظة إلى التقويم`,
'calendar.save_series': `إضافة كل المواعيد إلى التقويم`,
'calendar.search': `البحث عن مواعيد`,
'calendar.subscribe': `الاشتراك في التقويم`,
'calendar.tentative': `لم يتأكد بعد`,
'calendar.times': str`عدد المرات: ${0}`,
'calendar.today': `اليوم`,
'calendar.views': `طريقة العرض`,
'calendar.week': `أسبوع`,
'calendar.weekly': str`كل أسبوع: ${0}`,
'calendar.weeks': str`مرة كل ${0} أسابيع: ${1}`,
'calendar.yearly': str`كل سنة في ${0}`,
};
  