namespace IamCompliance.Foundations.Json;

/// <summary>Says why a text is no JSON. Whoever reports it finds the words.</summary>
public enum JsonFaultKind
{
    /// <summary>A value must stand here.</summary>
    ValueExpected,

    /// <summary>The name of a member must stand here.</summary>
    NameExpected,

    /// <summary>A colon must stand here.</summary>
    ColonExpected,

    /// <summary>A comma or the end of the object must stand here.</summary>
    ObjectNotEnded,

    /// <summary>A comma or the end of the array must stand here.</summary>
    ArrayNotEnded,

    /// <summary>Something follows the value.</summary>
    EndExpected,

    /// <summary>A string holds a control character.</summary>
    ControlCharacter,

    /// <summary>A backslash is followed by a letter that means nothing.</summary>
    UnknownEscape,

    /// <summary><c>\u</c> is not followed by four hexadecimal digits.</summary>
    BrokenUnicodeEscape,

    /// <summary>A string has no closing quote.</summary>
    StringNotEnded,

    /// <summary>A string holds half of a surrogate pair, and was to hold none.</summary>
    HalfSurrogate,

    /// <summary>Objects and arrays are nested too deeply.</summary>
    TooDeep,
}
