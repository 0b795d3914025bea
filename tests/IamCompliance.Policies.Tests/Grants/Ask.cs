using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Tests.Properties;

namespace IamCompliance.Policies.Tests.Grants;

/// <summary>Puts questions about statements into short words.</summary>
internal static class Ask
{
    public const Quantifier Some = Quantifier.Some;
    public const Quantifier Every = Quantifier.Every;

    public static CompiledPolicy Policy(params string[] statements) =>
        CompiledPolicy.Compile("p", PolicyGen.Policy(statements), PolicyKind.Identity);

    public static string Allow(string action, string resource = "*", string? condition = null) =>
        Statement("Allow", "Action", action, "Resource", resource, condition);

    public static string Deny(string action, string resource = "*", string? condition = null) =>
        Statement("Deny", "Action", action, "Resource", resource, condition);

    public static string Statement(
        string effect,
        string actionElement,
        string actions,
        string resourceElement,
        string resources,
        string? condition = null
    ) =>
        $$"""{"Effect":"{{effect}}","{{actionElement}}":[{{List(actions)}}],"{{resourceElement}}":[{{List(resources)}}]{{(condition is null ? "" : $",\"Condition\":{{{condition}}}")}}}""";

    public static GrantQuestion Question(
        Quantifier ofActions,
        string actions,
        Quantifier ofResources = Quantifier.Some,
        string resources = "*",
        string? unless = null
    ) =>
        new()
        {
            OfActions = ofActions,
            Actions = actions.Split(' '),
            OfResources = ofResources,
            Resources = resources.Split(' '),
            Unless = unless?.Split(' ') ?? [],
        };

    public static GrantFinding Find(GrantQuestion question, params string[] statements) =>
        PolicyGrants.Find([Policy(statements)], question);

    private static string List(string values) => string.Join(",", values.Split(' ').Select(v => $"\"{v}\""));
}
