using IamCompliance.Foundations.Json;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Says what is wrong with a policy that is no JSON.</summary>
internal static class BrokenJson
{
    /// <summary>The grammar itself needs seven levels, and AWS stores no half of a surrogate pair.</summary>
    public static JsonLimits Limits { get; } = new(32, AllowsHalfSurrogates: false);

    public static void Report(JsonFault fault, string text, FindingSink findings)
    {
        var (descriptor, argument) = fault.Kind switch
        {
            JsonFaultKind.TooDeep => (GrammarFindings.TooDeep, (object)Limits.Depth),
            JsonFaultKind.HalfSurrogate => (GrammarFindings.InvalidCharacters, ""),
            _ => (GrammarFindings.InvalidJson, Words(fault, text)),
        };
        findings.Report(descriptor, fault.Span, null, argument);
    }

    private static string Words(JsonFault fault, string text) =>
        fault.Kind switch
        {
            JsonFaultKind.ValueExpected => $"a value was expected, not {Found(text, fault.Span.Start)}",
            JsonFaultKind.NameExpected => $"a name in double quotes was expected, not {Found(text, fault.Span.Start)}",
            JsonFaultKind.ColonExpected => $"`:` was expected, not {Found(text, fault.Span.Start)}",
            JsonFaultKind.ObjectNotEnded => $"`,` or `}}` was expected, not {Found(text, fault.Span.Start)}",
            JsonFaultKind.ArrayNotEnded => $"`,` or `]` was expected, not {Found(text, fault.Span.Start)}",
            JsonFaultKind.EndExpected => $"the end of the text was expected, not {Found(text, fault.Span.Start)}",
            JsonFaultKind.ControlCharacter => "a string holds a line break or another control character; escape it",
            JsonFaultKind.UnknownEscape => "`\\` was expected to be followed by one of `\"\\/bfnrtu`",
            JsonFaultKind.BrokenUnicodeEscape => "`\\u` was expected to be followed by four hexadecimal digits",
            JsonFaultKind.StringNotEnded => "a string has no closing quote",
            _ => throw new InvalidOperationException($"No words for {fault.Kind}."),
        };

    private static string Found(string text, int position) =>
        position >= text.Length ? "the end of the text"
        : text[position] == '/' ? "a comment, which JSON does not have"
        : char.IsSurrogate(text[position]) ? "a character outside of a string"
        : $"`{text[position]}`";
}
