using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.CycloneDx;

/// <summary>Names what a document refers to; each name is unique in it.</summary>
internal static class CdxNames
{
    /// <summary>The tool as the one that assessed.</summary>
    public const string Assessor = "assessor";

    /// <summary>Names an account.</summary>
    public static string Of(AccountResult account) =>
        $"account-{Uuid5.Of(Uuid5.Product, "account", account.Name, account.State.AccountId, account.StateDigest)}";

    /// <summary>Names the claim about a rule on an account.</summary>
    public static string Claim(RuleResult rule) => $"claim-{rule.Id}";

    /// <summary>Names the evidence of a claim.</summary>
    public static string Evidence(RuleResult rule) => $"evidence-{rule.Id}";

    /// <summary>Names a program.</summary>
    public static string Standard(string program) => $"standard-{program}";

    /// <summary>Names a requirement of a program.</summary>
    public static string Requirement(RequirementReference requirement) => $"requirement-{requirement.Program}-{requirement.Requirement}";
}
