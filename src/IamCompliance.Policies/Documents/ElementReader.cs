using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Foundations.Json;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Takes the elements of an object by name, and reports unknown and duplicate ones.</summary>
/// <remarks>
/// "Individual elements must not contain multiple instances of the same key."
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html. Element names are case-sensitive.
/// </remarks>
internal sealed class ElementReader
{
    private readonly JsonObjectNode node;

    public ElementReader(JsonObjectNode node, IReadOnlyList<string> elements, FindingSink findings)
    {
        this.node = node;
        ReportDuplicates(node, findings);
        foreach (var member in node.Members.Where(m => !elements.Contains(m.Name)))
        {
            var meant = elements.FirstOrDefault(e => e.Equals(member.Name, StringComparison.OrdinalIgnoreCase))
                ?? DidYouMean.Find(member.Name, elements);
            findings.Report(
                GrammarFindings.UnknownElement,
                member.NameSpan,
                meant is null ? null : $"did you mean `{meant}`?",
                member.Name
            );
        }
    }

    public static void ReportDuplicates(JsonObjectNode node, FindingSink findings)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var member in node.Members.Where(m => !seen.Add(m.Name)))
            findings.Report(GrammarFindings.DuplicateKey, member.NameSpan, "keep one", member.Name);
    }

    public JsonMember? Find(string name) => node.Members.FirstOrDefault(m => m.Name == name);

    public static PolicyText? Text(JsonMember member, FindingSink findings)
    {
        if (member.Value is JsonStringNode text)
            return new PolicyText(text.Text, text.Span);
        findings.Report(GrammarFindings.WrongType, member.Value.Span, null, member.Name, "a string", member.Value.Noun);
        return null;
    }

    /// <summary>Reads a string or a list of strings.</summary>
    public static List<PolicyText> Texts(string name, JsonNode value, FindingSink findings)
    {
        List<PolicyText> texts = [];
        foreach (var item in value is JsonArrayNode list ? list.Items : [value])
        {
            if (item is JsonStringNode text)
                texts.Add(new PolicyText(text.Text, text.Span));
            else
                findings.Report(GrammarFindings.WrongType, item.Span, null, name, "a string or a list of strings", item.Noun);
        }

        return texts;
    }
}
