using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Exposure;

namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>Reads small policies as they would hang on a bucket or role of account 111122223333 in organization o-own.</summary>
internal static class Exposed
{
    public const string Own = "111122223333";
    public const string Sibling = "222233334444";
    public const string Vendor = "999988887777";

    public static ExposureZone Zone { get; } = new(Own, "o-own", new HashSet<string> { Own, Sibling }, new HashSet<string> { Vendor });

    public static ExposureZone Alone { get; } = new(Own, null, null, new HashSet<string>());

    public static CompiledPolicy Bucket(params string[] statements) => Compile(PolicyKind.Resource, statements);

    public static CompiledPolicy Trust(params string[] statements) => Compile(PolicyKind.Trust, statements);

    public static string Allow(
        string principal,
        string condition = "",
        string action = "\"s3:GetObject\"",
        string resource = "\"arn:aws:s3:::acme/*\""
    ) => Statement("Allow", $"\"Principal\":{principal}", action, resource, condition);

    public static string Deny(string principal, string condition = "", string action = "\"s3:*\"", string resource = "\"*\"") =>
        Statement("Deny", $"\"Principal\":{principal}", action, resource, condition);

    public static string DenyAllBut(string principal, string condition = "") =>
        Statement("Deny", $"\"NotPrincipal\":{principal}", "\"s3:*\"", "\"*\"", condition);

    public static string Assume(string principal, string condition = "", string action = "sts:AssumeRole") =>
        $$"""{"Effect":"Allow","Principal":{{principal}},"Action":"{{action}}"{{Condition(condition)}}}""";

    public static Grantee Only(CompiledPolicy policy, ExposureZone? zone = null) => Assert.Single(PolicyExposure.Of(policy, zone ?? Zone));

    public static string Statement(string effect, string principal, string action, string resource, string condition) =>
        $$"""{"Effect":"{{effect}}",{{principal}},"Action":{{action}},"Resource":{{resource}}{{Condition(condition)}}}""";

    private static string Condition(string condition) => condition.Length == 0 ? "" : $$""","Condition":{{{condition}}}""";

    private static CompiledPolicy Compile(PolicyKind kind, string[] statements)
    {
        var policy = CompiledPolicy.Compile("p", $$"""{"Version":"2012-10-17","Statement":[{{string.Join(",", statements)}}]}""", kind);
        Assert.True(policy.Document.CanBeStored, string.Join("; ", policy.Document.Findings));
        return policy;
    }
}
