using CsCheck;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Tests.Properties;

/// <summary>A request and the statements of every layer that applies to it.</summary>
internal sealed record Situation(
    EvaluationRequest Request,
    string[] Identity,
    string[]? Boundary,
    string[]? Session,
    string[]? Resource,
    string[]? Guardrail
)
{
    private static readonly string[] Teams = ["red", "green"];

    public static Gen<Situation> Gen { get; } =
        CsCheck.Gen.Select(
            GenRequest(),
            PolicyGen.Statements(false),
            Sometimes(false),
            Sometimes(false),
            Sometimes(true),
            Sometimes(false),
            (request, identity, boundary, session, resource, guardrail) =>
                new Situation(request, identity, boundary, session, resource, guardrail)
        );

    public Decision Decide() => PolicyEvaluator.Decide(Request, Stack());

    public PolicyStack Stack() =>
        new(
            new PolicyStackParts
            {
                Identity = [Compile(Identity, PolicyKind.Identity)],
                Boundary = Boundary is null ? null : Compile(Boundary, PolicyKind.PermissionsBoundary),
                Session = Session is null ? [] : [Compile(Session, PolicyKind.Session)],
                Resource = Resource is null ? null : Compile(Resource, PolicyKind.Resource),
                ServiceControl = Guardrail is null
                    ? []
                    :
                    [
                        [Compile(Guardrail, PolicyKind.ServiceControl)],
                    ],
            }
        );

    private static CompiledPolicy Compile(string[] statements, PolicyKind kind) =>
        CompiledPolicy.Compile(kind.ToString(), PolicyGen.Policy(statements), kind);

    private static Gen<string[]?> Sometimes(bool hasPrincipal) =>
        CsCheck.Gen.Select(CsCheck.Gen.Bool, PolicyGen.Statements(hasPrincipal), (isThere, statements) => isThere ? statements : null);

    private static Gen<EvaluationRequest> GenRequest() =>
        CsCheck.Gen.Select(
            PolicyGen.OneOf(RequestPrincipalType.User, RequestPrincipalType.Role, RequestPrincipalType.AssumedRole),
            PolicyGen.OneOf(PolicyGen.Actions),
            PolicyGen.OneOf(PolicyGen.Resources),
            CsCheck.Gen.Bool,
            CsCheck.Gen.Int[0, 63],
            CsCheck.Gen.Bool,
            (type, action, resource, isSameAccount, keys, isComplete) =>
                new EvaluationRequest(
                    new RequestPrincipal(type, PolicyGen.Principals[(int)type]),
                    action,
                    resource,
                    isSameAccount ? "111122223333" : "444455556666",
                    Context(keys, isComplete)
                )
        );

    private static RequestContext Context(int keys, bool isComplete)
    {
        List<KeyValuePair<string, IReadOnlyList<string>>> values = [];
        Add(1, "aws:PrincipalTag/team", Teams[(keys >> 1) & 1]);
        Add(2, "aws:username", "acme");
        Add(4, "aws:TagKeys", "a", "c");
        Add(8, "aws:SecureTransport", "true");
        Add(16, "aws:SourceIp", "10.1.2.3");
        Add(32, "aws:PrincipalArn", "arn:aws:iam::111122223333:role/app");
        return isComplete ? RequestContext.Complete(values) : RequestContext.Partial(values);

        void Add(int bit, string key, params string[] list)
        {
            if ((keys & bit) != 0)
                values.Add(new(key, list));
        }
    }
}
