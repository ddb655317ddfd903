"""Signs of the languages between Germany and Russia, and how they are said: only data, read by `tongues`."""

from __future__ import annotations

from typing import Final

EAST: Final[dict[str, tuple[str, str]]] = {
    "Polish": (
        (
            r"[łąęśźżń]|sz|\brz|[bdgkptw]rz|rz(?:ej|yk|ec|ew|os)|cz|[cdsz]k[ai]\b|owicz|ewicz|wicz|"
            r"[bcdfghklmnprstw]ie[cdlmnw]|jcie|ów|iel[sc]k|(?:czak|czyk|jski|ński|ska)\b|ó[a-z]+[ki]\b"
        ),
        """
        szcz        щ
        szc         щ
        dzi(?=[aąeęoóu])  дз дж
        dź|dź       дз
        dzk         цк
        dż          дж
        dz          дз
        cz          ч
        ci(?=[aąeęoóu])  ц ч
        ć           ц ч
        ch          х
        cki         цкий
        cka         цкая
        (?<=s)ki$   кий
        (?<=s)ka$   кая
        c           ц
        drz         дж
        (?<=[kpth])rz   ш ж
        rz          ж
        sz          ш
        ści         сц ст
        śc          сц
        ś(?=ni)     ш сь с
        ś           с ш
        si(?=[aąeęoóu])  с ш
        zi(?=[aąeęoóu])  з ж
        ź           з ж
        ż           ж
        nio         нё нье ньо
        ni(?=[aąeęoóu])  н
        ń           н
        io          ио ё е
        ie          е
        ia          я
        iu          ю
        ię          ен
        ią          ён
        ję          ен
        ją          ён
        ą(?=[bp])   ом
        ą           он
        ę(?=[bp])   ем
        ę           ен
        ło|lo       ло лё
        ł           л
        w           в
        ó           у о
        j           й
        h           х
        y           ы
        """,
    ),
    "Slavic": (
        (
            r"[čřěůćđľĺŕťď]|š(?!.*[şç])|ž.*[áéíúů]|[áéíúů].*ž|ová\b|vi[cč]\b|[aeo]j[a-z]+i[cč]\b|"
            r"\bjan[ aek]"
        ),
        """
        ch          х
        dž|đ        дж
        c           ц
        č           ч
        ć           ч
        ř           рж ж
        ž           ж
        š           ш
        šť          шт
        ť           т
        ď           д
        lj          ль
        nj          нь
        (?<=o)u     у
        h           г х
        ě           е
        ů           у
        ^ji         и
        j           й
        w           в
        ä           е
        ô           о
        """,
    ),
    "Hungarian": (
        (
            r"[őű]|zs|\bgy(?![lz])|gy\b|\bcs|cs\b|sz[a-z]*[áéíóöúü]|[áéíóöúü][a-z]*sz|[áéíóöúü][a-z]*(?:s|"
            r"th|ly|cs)\b|(?:áth|ász|ács|ész)\b|sz(?:abo|alai)|\bszi"
        ),
        """
        dzs         дж
        zs          ж
        sz          с
        cs          ч
        gy(?=[öő])  д
        gy          дь
        ly          й
        ny(?=[aeiouáéíóöőúüű])  нь
        ny          нь
        ty          ть
        th          т
        tz          ц
        c           ц
        j(?=[áa])   й
        j           й
        s           ш
        ö|ő         ё е
        ü|ű         ю
        """,
    ),
    "Romanian": (
        (r"[șțţă]|escu\b|eanu\b|oiu\b|\bgh[ei]|iuc\b|[ai]ru\b|[ai]nu\b|\bmihai\b"),
        """
        che|chi     ке
        ch(?=i)     к
        ci(?=[aou]) ч
        ce(?=a)     ч
        c(?=[ei])   ч
        gh          г
        gi(?=[aou]) дж
        g(?=[ei])   дж
        ț|ţ         ц
        ș           ш
        ă           э а
        â|î         ы
        ea          я а
        ia          иа
        j           ж
        c           к
        """,
    ),
    "Baltic": (
        (
            r"[ėųūįņļķģāēī]|auskas\b|[aiy]t[ie]s?\b.*auskas|aitis\b|aitė|ienė|ytė|ūnas|iūnas|ius\b.*as\b|"
            r"iņš\b|evičius\b|avičius\b|[vj]s\b.*vs\b|\bjanis\b|nš\b"
        ),
        """
        c           ц
        č           ч
        ķ           к
        ģ           дж г
        ā|ą         а
        ē|ė|ę       е
        ņš$         ньш нь
        j(?=s$)     й
        (?<=[vj])s$ с -
        j           й
        š           ш
        ž           ж
        ie          ие е
        ia          я
        ū           у
        """,
    ),
    "Finnish": (
        (
            r"ää|öö|õ|inen\b|[aeiouäö]{2}.*kk|kk[aeiou]\b|ll[iaeo]\b.*[äö]|mäki|[aä]la\b.*kk|"
            r"\bj[uü][hrku]|\bylle\b|\bülle\b|äe\b|[aeiou]mm\b"
        ),
        """
        j           й
        õ           ы о
        ^ü          ю
        y|ü         ю
        ^ä          э
        ää|ä        я е
        ^ö          э
        öö|ö        ё е
        """,
    ),
    "Arabic": (
        (
            r"\b(?:al|el|ash|abu|abou|abo|bin|ben|ibn|bint|umm|oum|abd)\b|\babd[ue]l|uddin\b|eddine?\b|"
            r"ullah\b|[aeiou]th\b|[aeiou]dh|\bdh|[aeiou]ss[ae][mfn]\b|oum\b|aoui\b|ouri\b|\bkh[aou]|"
            r"[aeiu]sh[ie][mr]i?\b|ghazal"
        ),
        """
        th          с т
        dh          з д
        ou|oo       у
        ee          и
        aa          а
        aw          ау
        e[iy]|ay    ей ай
        ai          ей ай
        (?<=[aei])h$  -
        (?<=[bdfhklmnrst])e$  - е
        """,
    ),
    "Armenian": (
        (r"[a-z]{3}[iy]an(?:ts)?\b|\bter-"),
        """
        ^hov        ов ог
        ^h          - г х
        (?<=[aeiou])hh?(?=[aeiou])  - г
        nh          н
        h           х
        kh          х
        gh          г к
        b(?=[iy]an) п б
        [iy]an$     ян янц
        """,
    ),
    "Albanian": (
        (r"xh|gj|(?<=[bcdfghjklmnpqrstvxz])ë(?!v)"),
        """
        xh          дж
        x           дз
        gj          дж гь
        q           ч к
        ç           ч
        zh          ж
        sh          ш
        th          т с
        dh          д з
        nj          нь
        ll          л
        rr          р
        ë$          -
        ë           е а
        y           ю и
        c           ц
        j           й
        h           х
        """,
    ),
}
