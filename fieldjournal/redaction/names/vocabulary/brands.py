"""What messengers, banks, firms, papers and trades are called, which contact books have beside a name.

*Зарина Телеграм не читает, FN:Айгуль Билайн*: with a capital, and no family name. Only data.
"""

from __future__ import annotations

from typing import Final

BRANDS: Final = """
telegram telegramm telegrama telegramy instagram instagrama whatsapp vatsap votsap watsap signal signala
facebook feysbuk twitter youtube tiktok skype zoom google gmail viber imo vk odnoklassniki wechat
threads discord linkedin messenger imessage interpol interpolun amnesty unhcr osce iom schengen frontex
asylum duldung jobcenter bamf uber bolt glovo amazon ebay aliexpress paypal payoneer visa mastercard
revolut wise ziraat akbank garanti samsung iphone android xiaomi huawei toyota opel damas cobalt nexia
spark matiz mercedes bmw audi lada hyundai kia volkswagen turkcell tmcell tmsell beeline ucell mobiuz
megacom azercell bakcell kaspi kuaför kuafor dorixona apteka taksi manikyur santexnik sartaroshxona
gözellik wednesday thursday saturday sunday monday tuesday friday thanks телеграм телеграмм телеграма
телеграму телеграме телега телегу телеге инстаграм инстаграма инстаграме инста инсту инсте ватсап
ватсапп вотсап вацап ватсапа ватсапе фейсбук фейсбука фейсбуке твиттер ютуб ютуба ютубе тикток тиктока
скайп скайпа зум гугл вайбер имо вконтакте одноклассники дискорд мессенджер интерпол интерпола интерполу
интерполом амнести азаттык азаттыка азаттыку азаттыке озодлик озодликка азатлык шенген шенгена
шенгенская фронтекс уувкб убер болт яндекс яндекса яндексе сбербанк сбербанка сбер сбера тинькофф каспи
альфабанк альфа-банк втб мбанк юмани самсунг айфон айфона айфоне андроид сяоми тойота тойоту тойоты
опель дамас кобальт нексия спарк матиз мерседес мерседеса бмв ауди хёндай хундай киа фольксваген билайн
билайна мегафон мегафона теле2 мегаком тмселл тмсел юсел мобиуз мтс почта юнион вестерн юнистрим
коронапэй золотая такси таксист маникюр педикюр риэлтор риелтор сантехник электрик парикмахер
парикмахерская садик роддом детсад дентист стоматолог массаж бровист бухгалтер репетитор няня дорихона
сизо экстрадиция экстрадиции депортация депортации коран корана библия библию айпи
"""
