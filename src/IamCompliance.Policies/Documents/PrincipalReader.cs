using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Foundations.Json;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Reads <c>Principal</c> and <c>NotPrincipal</c>.</summary>
internal sealed class PrincipalReader(FindingSink findings)
{
    private static readonly Dictionary<string, PolicyPrincipalType> Types = new(StringComparer.Ordinal)
    {
        ["AWS"] = PolicyPrincipalType.Aws,
        ["Service"] = PolicyPrincipalType.Service,
        ["Federated"] = PolicyPrincipalType.Federated,
        ["CanonicalUser"] = PolicyPrincipalType.CanonicalUser,
    };

    public IReadOnlyList<PolicyPrincipal> Read(JsonMember member)
    {
        switch (member.Value)
        {
            case JsonStringNode { Text: "*" } star:
                return [new PolicyPrincipal(PolicyPrincipalType.Everyone, "*", star.Span)];
            case JsonObjectNode map:
                return ReadMap(map);
            default:
                findings.Report(
                    GrammarFindings.WrongType,
                    member.Value.Span,
                    "write {\"AWS\": \"…\"}, {\"Service\": \"…\"} or {\"Federated\": \"…\"}",
                    member.Name,
                    "`\"*\"` or an object",
                    member.Value.Noun
                );
                return [];
        }
    }

    private List<PolicyPrincipal> ReadMap(JsonObjectNode map)
    {
        List<PolicyPrincipal> principals = [];
        ElementReader.ReportDuplicates(map, findings);
        foreach (var entry in map.Members)
        {
            if (!Types.TryGetValue(entry.Name, out var type))
            {
                var meant = Types.Keys.FirstOrDefault(t => t.Equals(entry.Name, StringComparison.OrdinalIgnoreCase))
                    ?? DidYouMean.Find(entry.Name, Types.Keys);
                findings.Report(
                    GrammarFindings.UnknownPrincipalType,
                    entry.NameSpan,
                    meant is null ? "use AWS, Service, Federated or CanonicalUser" : $"did you mean `{meant}`?",
                    entry.Name
                );
                continue;
            }

            foreach (var text in ElementReader.Texts(entry.Name, entry.Value, findings))
            {
                if (!PrincipalSyntax.IsPrincipal(type, text.Value))
                    findings.Report(GrammarFindings.InvalidPrincipal, text.Span, PrincipalSyntax.HelpFor(type), text.Value, entry.Name);
                principals.Add(new PolicyPrincipal(type, text.Value, text.Span));
            }
        }

        return principals;
    }
}
