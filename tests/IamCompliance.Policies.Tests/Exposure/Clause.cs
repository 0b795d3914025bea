using CsCheck;
using IamCompliance.Policies.Tests.Properties;

namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>Makes statements of a bucket policy in which Allow and Deny often meet, and strangers to send against them.</summary>
internal sealed record Clause(string Effect, string Principal, string[] Actions, string[] Resources, string[] Conditions)
{
    private static readonly string[] AllowActions = ["s3:GetObject", "s3:Get*", "s3:PutObject", "s3:*", "*"];
    private static readonly string[] DenyActions = ["s3:GetObject", "s3:Put*", "s3:*", "*"];
    private static readonly string[] ResourcePatterns = ["*", "arn:aws:s3:::acme/*", "arn:aws:s3:::acme/private/*"];

    private static readonly string[] AllowPrincipals =
    [
        "\"*\"",
        "\"*\"",
        """{"AWS":"*"}""",
        """{"AWS":"111122223333"}""",
        """{"AWS":["999988887777","arn:aws:iam::222233334444:role/app"]}""",
        """{"Service":"sns.amazonaws.com"}""",
    ];

    private static readonly string[] DenyPrincipals =
    [
        "\"*\"",
        "\"*\"",
        """{"AWS":"999988887777"}""",
        """{"AWS":"arn:aws:iam::222233334444:role/app"}""",
    ];

    private static readonly string[] AllowConditions =
    [
        "",
        "",
        "",
        """ "StringEquals":{"aws:PrincipalOrgID":"o-own"} """,
        """ "StringEqualsIfExists":{"aws:PrincipalOrgID":["o-own","o-two"]} """,
        """ "StringNotEquals":{"aws:PrincipalOrgID":"o-two"} """,
        """ "Bool":{"aws:SecureTransport":"true"} """,
        """ "IpAddress":{"aws:SourceIp":"203.0.113.0/24"} """,
        """ "IpAddress":{"aws:SourceIp":"0.0.0.0/0"} """,
        """ "ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-own/*"} """,
        """ "ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-own/*"} """,
        """ "StringLike":{"aws:PrincipalArn":"*"} """,
        """ "ArnLike":{"aws:PrincipalArn":"arn:aws:iam::222233334444:role/*"} """,
        """ "StringEquals":{"aws:SourceAccount":"111122223333"} """,
        """ "StringEquals":{"aws:PrincipalTag/team":"red"} """,
        """ "Null":{"aws:PrincipalOrgID":"true"} """,
        """ "StringEquals":{"aws:SourceVpce":"vpce-1"} """,
    ];

    private static readonly string[] DenyConditions =
    [
        "",
        """ "StringNotEquals":{"aws:PrincipalOrgID":"o-own"} """,
        """ "StringNotEqualsIfExists":{"aws:PrincipalOrgID":["o-own","o-two"]} """,
        """ "StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-own"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"} """,
        """ "StringNotEquals":{"aws:PrincipalOrgID":"o-own"},"Bool":{"aws:PrincipalIsAWSService":"false"} """,
        """ "ForAnyValue:StringNotLike":{"aws:PrincipalOrgPaths":"o-own/*"} """,
        """ "ForAllValues:StringNotLike":{"aws:PrincipalOrgPaths":"o-own/*"} """,
        """ "Bool":{"aws:SecureTransport":"false"} """,
        """ "NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"} """,
        """ "NotIpAddress":{"aws:SourceIp":"0.0.0.0/0"} """,
        """ "StringNotEquals":{"aws:SourceVpc":"${aws:PrincipalTag/vpc}"} """,
        """ "StringNotEquals":{"aws:PrincipalTag/team":"red"} """,
        """ "StringEquals":{"aws:PrincipalOrgID":"o-two"} """,
        """ "Null":{"aws:SourceVpce":"true"} """,
        """ "StringNotEquals":{"aws:SourceVpce":"vpce-1"},"StringNotEqualsIfExists":{"aws:PrincipalAccount":"111122223333"} """,
    ];

    public static Gen<Clause> Allow { get; } = Of("Allow", AllowPrincipals, AllowActions, AllowConditions);

    public static Gen<Clause> Deny { get; } = Of("Deny", DenyPrincipals, DenyActions, DenyConditions);

    public static Gen<Clause[]> Policy { get; } = Gen.Select(Allow.Array[1, 3], Deny.Array[0, 2], (a, d) => a.Concat(d).ToArray());

    /// <summary>A condition of an Allow statement, to add to another.</summary>
    public static Gen<string> Condition { get; } = PolicyGen.OneOf([.. AllowConditions.Where(c => c.Length > 0)]);

    public Clause Turned() =>
        this with
        {
            Actions = [.. Actions.AsEnumerable().Reverse()],
            Resources = [.. Resources.AsEnumerable().Reverse()],
            Conditions = [.. Conditions.AsEnumerable().Reverse()],
        };

    public string Text(int sid) =>
        $$"""{"Sid":"S{{sid}}","Effect":"{{Effect}}","Principal":{{Principal}},"Action":{{List(Actions)}},"Resource":{{List(Resources)}},"Condition":{ {{Merged()}} } }""";

    // Conditions on the same operator go into one object: JSON keys must differ.
    private string Merged() => string.Join(",", Conditions.Where(c => c.Length > 0).Distinct());

    private static string List(string[] values) => "[" + string.Join(",", values.Select(v => $"\"{v}\"")) + "]";

    private static Gen<Clause> Of(string effect, string[] principals, string[] actions, string[] conditions) =>
        Gen.Select(
            PolicyGen.OneOf(principals),
            PolicyGen.OneOf(actions).Array[1, 2],
            PolicyGen.OneOf(ResourcePatterns).Array[1, 2],
            PolicyGen.OneOf(conditions),
            (p, a, r, c) => new Clause(effect, p, a, r, [c])
        );
}
