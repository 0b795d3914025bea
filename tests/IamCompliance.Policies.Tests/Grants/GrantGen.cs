using CsCheck;
using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Resources;
using IamCompliance.Policies.Tests.Properties;

namespace IamCompliance.Policies.Tests.Grants;

/// <summary>Makes statements, questions, and requests that lie within a question.</summary>
internal static class GrantGen
{
    private static readonly string[] ActionPatterns =
    [
        "*",
        "*",
        "s3:*",
        "s3:Get*",
        "s3:*Object",
        "s3:Put*",
        "ec2:*",
        "ec2:Describe*",
        "iam:PassRole",
        "*:*",
        "*:Get*",
        "acmecloud:*",
        "acmecloud:Do",
        "s3:ListAllMyBuckets",
    ];

    private static readonly string[] ResourcePatterns =
    [
        "*",
        "*",
        "arn:aws:s3:::acme",
        "arn:aws:s3:::acme/*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::*/a*",
        "arn:aws:ec2:*:*:instance/*",
        "arn:*:iam::*:role/a*",
        "arn:aws:iam::1*:role/app",
        "arn:aws:s3",
        "arn:aws:s3:::acme/?",
    ];

    private static readonly string[] WithVariables =
    [
        .. ResourcePatterns,
        "arn:aws:s3:::${aws:username}/*",
        "arn:aws:s3:::acme/${aws:PrincipalTag/team,'a'}",
    ];

    private static readonly string[] Conditions =
    [
        "",
        "",
        "",
        "",
        """ "StringEquals":{"aws:username":"acme"} """,
        """ "StringNotEquals":{"aws:username":"acme"} """,
        """ "Bool":{"aws:SecureTransport":"true"} """,
        """ "StringLikeIfExists":{"aws:username":"a*"} """,
        """ "Null":{"aws:username":"true"} """,
        """ "Null":{"aws:username":"true"},"StringLike":{"aws:username":"*"} """,
        """ "Bool":{"aws:SecureTransport":"often"} """,
    ];

    private static readonly string[] Actions =
    [
        "s3:GetObject",
        "s3:PutObject",
        "s3:ListBucket",
        "s3:ListAllMyBuckets",
        "ec2:StartInstances",
        "ec2:DescribeInstances",
        "iam:PassRole",
        "iam:GetRole",
        "sqs:SendMessage",
        "acmecloud:Do",
    ];

    private static readonly string[] Resources =
    [
        "*",
        "arn:aws:s3:::acme",
        "arn:aws:s3:::acme/a",
        "arn:aws:s3:::acme/key",
        "arn:aws:s3:::other/a/b",
        "arn:aws:s3:::other",
        "arn:aws:ec2:eu-west-1:111122223333:instance/i-1",
        "arn:aws:iam::111122223333:role/app",
        "arn:aws:iam::444455556666:role/app",
        "arn:aws-cn:iam::111122223333:role/admin",
    ];

    private static readonly RequestPrincipal Ada = new(RequestPrincipalType.User, "arn:aws:iam::111122223333:user/ada");

    public static IReadOnlyList<RequestContext> Contexts { get; } =
    [
        RequestContext.Empty,
        RequestContext.Complete([
            new("aws:username", ["acme"]),
            new("aws:SecureTransport", ["true"]),
            new("aws:PrincipalTag/team", ["key"]),
        ]),
        RequestContext.Complete([new("aws:username", ["other"]), new("aws:SecureTransport", ["false"])]),
    ];

    public static Gen<string> Statement(string? effect = null) =>
        Gen.Select(
            effect is null ? PolicyGen.OneOf("Allow", "Allow", "Deny") : Gen.Const(effect),
            Gen.Int[0, 7],
            List(ActionPatterns),
            Gen.Int[0, 7],
            List(WithVariables),
            PolicyGen.OneOf(Conditions),
            (e, negatedActions, actions, negatedResources, resources, condition) =>
                Ask.Statement(
                    e,
                    negatedActions == 0 ? "NotAction" : "Action",
                    actions,
                    negatedResources == 0 ? "NotResource" : "Resource",
                    resources,
                    condition.Length == 0 ? null : condition
                )
        );

    public static Gen<string[]> Statements { get; } = Statement().Array[0, 6];

    public static Gen<GrantQuestion> Question { get; } =
        Gen.Select(Gen.Bool, List(ActionPatterns), Gen.Bool, List(ResourcePatterns), (everyAction, actions, everyResource, resources) =>
            Ask.Question(
                everyAction ? Quantifier.Every : Quantifier.Some,
                actions,
                everyResource ? Quantifier.Every : Quantifier.Some,
                resources
            )
        );

    /// <summary>Lists requests that can exist and that a question is about; of every action, those of the service reference.</summary>
    public static IEnumerable<EvaluationRequest> Within(GrantQuestion question, bool isEvery) =>
        from action in Actions
        where
            question.Actions.Any(a =>
                new ActionPattern(a).IsMatch(action.ToLowerInvariant())
                && (!isEvery || KnownActions.Has(action.ToLowerInvariant()) || a.StartsWith("acmecloud", StringComparison.Ordinal))
            )
        from resource in Resources
        where question.Resources.SelectMany(r => ResourcePattern.Compile(r, hasVariables: false)).Any(r => r.Constant!.IsMatch(resource))
        where resource == "*" || !KnownActions.Get(action).IsAboutNoResource
        from context in Contexts
        select Request(action, resource, context);

    /// <summary>The request of one account's user: what other accounts' resource policies say is not asked.</summary>
    public static EvaluationRequest Request(string action, string resource, RequestContext context) =>
        new(Ada, action, resource, "111122223333", context);

    public static CompiledPolicy Compile(IEnumerable<string> statements) =>
        CompiledPolicy.Compile("p", PolicyGen.Policy(statements), PolicyKind.Identity);

    private static Gen<string> List(string[] values) => PolicyGen.OneOf(values).Array[1, 3].Select(v => string.Join(' ', v));
}
