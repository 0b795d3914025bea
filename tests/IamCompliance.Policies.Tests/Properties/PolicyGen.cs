using CsCheck;

namespace IamCompliance.Policies.Tests.Properties;

/// <summary>Makes small policies and requests whose parts often meet.</summary>
internal static class PolicyGen
{
    public static readonly string[] Actions =
    [
        "s3:GetObject",
        "s3:PutObject",
        "s3:ListBucket",
        "ec2:StartInstances",
        "iam:PassRole",
        "kms:Decrypt",
        "sts:AssumeRole",
    ];

    public static readonly string[] Resources =
    [
        "*",
        "arn:aws:s3:::acme",
        "arn:aws:s3:::acme/a/key",
        "arn:aws:s3:::other/b",
        "arn:aws:ec2:eu-west-1:111122223333:instance/i-1",
        "arn:aws:iam::111122223333:role/app",
        "arn:aws:kms:eu-west-1:111122223333:key/k",
    ];

    public static readonly string[] Principals =
    [
        "arn:aws:iam::111122223333:user/ada",
        "arn:aws:iam::111122223333:role/app",
        "arn:aws:sts::111122223333:assumed-role/app/s",
        "111122223333",
        "444455556666",
    ];

    private static readonly string[] ActionPatterns =
    [
        "*",
        "s3:*",
        "s3:Get*",
        "s3:*Object",
        "s3:?etObject",
        "ec2:*",
        "iam:PassRole",
        "kms:*",
        "sts:AssumeRole",
        "*:*",
    ];

    private static readonly string[] ResourcePatterns =
    [
        "*",
        "arn:aws:s3:::acme",
        "arn:aws:s3:::acme/*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::${aws:username}/*",
        "arn:aws:ec2:*:*:instance/*",
        "arn:*:iam::*:role/a*",
        "arn:aws:kms",
        "arn:aws:s3:::acme/${aws:PrincipalTag/team, 'a'}/*",
    ];

    private static readonly string[] Conditions =
    [
        "",
        "",
        "",
        """ "StringEquals":{"aws:PrincipalTag/team":["red","blue"]} """,
        """ "StringNotEquals":{"aws:PrincipalTag/team":"red"} """,
        """ "StringLikeIfExists":{"aws:username":"a*"} """,
        """ "ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]} """,
        """ "ForAnyValue:StringNotLike":{"aws:TagKeys":"a*"} """,
        """ "Null":{"aws:TagKeys":"true"} """,
        """ "Bool":{"aws:SecureTransport":"true"} """,
        """ "NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]} """,
        """ "NumericLessThan":{"aws:MultiFactorAuthAge":"3600"} """,
        """ "ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"} """,
    ];

    public static Gen<string> Statement(bool hasPrincipal, string? effect = null) =>
        Gen.Select(
            effect is null ? OneOf("Allow", "Allow", "Deny") : Gen.Const(effect),
            Gen.Bool,
            List(ActionPatterns),
            Gen.Bool,
            List(ResourcePatterns),
            OneOf(Conditions),
            List(Principals),
            (e, notAction, actions, notResource, resources, condition, principals) =>
                $$"""{"Effect":"{{e}}",{{(hasPrincipal ? $"\"Principal\":{{\"AWS\":{principals}}}," : "")}}"{{(notAction && e == "Deny" ? "NotAction" : "Action")}}":{{actions}},"{{(notResource ? "NotResource" : "Resource")}}":{{resources}}{{(condition.Length == 0 ? "" : $",\"Condition\":{{{condition}}}")}}}"""
        );

    public static Gen<string[]> Statements(bool hasPrincipal) => Statement(hasPrincipal).Array[0, 5];

    public static string Policy(IEnumerable<string> statements) =>
        $$"""{"Version":"2012-10-17","Statement":[{{string.Join(",", statements)}}]}""";

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> List(string[] values) =>
        OneOf(values).Array[1, 3].Select(v => "[" + string.Join(",", v.Select(x => $"\"{x}\"")) + "]");
}
