using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Tells administrators: whoever may do everything that gives, takes and destroys, on everything.</summary>
internal sealed class AdministratorTest(AccountModel account)
{
    // One or two from each service whose rights an administrator is expected to have; {0} is the account.
    private static readonly (string Action, string Resource)[] Probes =
    [
        ("iam:AttachUserPolicy", "arn:aws:iam::{0}:user/iamc-probe"),
        ("iam:PutRolePolicy", "arn:aws:iam::{0}:role/iamc-probe"),
        ("iam:CreateAccessKey", "arn:aws:iam::{0}:user/iamc-probe"),
        ("iam:PassRole", "arn:aws:iam::{0}:role/iamc-probe"),
        ("sts:AssumeRole", "arn:aws:iam::{0}:role/iamc-probe"),
        ("s3:DeleteBucket", "arn:aws:s3:::iamc-probe"),
        ("ec2:TerminateInstances", "arn:aws:ec2:us-east-1:{0}:instance/i-1"),
        ("lambda:UpdateFunctionCode", "arn:aws:lambda:us-east-1:{0}:function:iamc-probe"),
        ("dynamodb:DeleteTable", "arn:aws:dynamodb:us-east-1:{0}:table/iamc-probe"),
        ("cloudtrail:StopLogging", "arn:aws:cloudtrail:us-east-1:{0}:trail/iamc-probe"),
    ];

    private static readonly int EveryProbe = (1 << Probes.Length) - 1;

    private readonly AccessProbe probe = new(account);
    private readonly AccessProbe tagging = new(account, freeSessionTags: true);
    private readonly Dictionary<(AccountPrincipal Principal, string Change), bool> known = [];
    private readonly Dictionary<PolicyGroup, int> mentioned = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PolicyGroup> groups = new(StringComparer.Ordinal);

    public bool IsAdministrator(AccountPrincipal principal) => Passes(principal, principal.Policies);

    /// <summary>Whether a session of the role is an administrator if whoever makes it chooses the right tags.</summary>
    public bool IsAdministratorWithTags(AccountPrincipal principal) =>
        principal.HasTaggableSessions && Passes(principal, principal.Policies, tagging);

    /// <summary>Whether the principal would be an administrator if a further policy allowed everything: whether nothing denies, and
    /// boundary and guardrails let it.</summary>
    public bool CouldBe(AccountPrincipal principal) => WouldBe(principal, "everything", [AwsPolicies.Everything]);

    /// <summary>Whether the principal would be an administrator if one of its policies allowed everything instead of what it
    /// says.</summary>
    public bool CouldBeInstead(AccountPrincipal principal, string arn) =>
        WouldBeInstead(principal, arn, "everything", [AwsPolicies.Everything]);

    /// <summary>Whether the principal would be an administrator if one of its policies said something else.</summary>
    public bool WouldBeInstead(AccountPrincipal principal, string arn, string name, IReadOnlyList<CompiledPolicy> instead) =>
        Known((principal, $"{name} instead of {arn}"), () =>
            Passes(
                principal,
                principal.Policies.WithIdentity(
                    new PolicyGroup(PolicyLayer.Identity, principal.Policies.Identity.Policies.Where(p => p.Name != arn).Concat(instead))
                )
            )
        );

    /// <summary>Whether the principal would be an administrator if it had further policies as well.</summary>
    public bool WouldBe(AccountPrincipal principal, string name, IEnumerable<CompiledPolicy> further) =>
        (MentionedBy(principal.Policies.Identity) | MentionedBy(name, further)) == EveryProbe
        && Known((principal, name), () =>
            Passes(
                principal,
                principal.Policies.WithIdentity(new PolicyGroup(PolicyLayer.Identity, principal.Policies.Identity.Policies.Concat(further)))
            )
        );

    /// <summary>Whether policies alone make whoever has them an administrator, under the guardrails of somebody's account.</summary>
    public bool WouldMake(IReadOnlyList<CompiledPolicy> policies, string name, AccountPrincipal under) =>
        MentionedBy($"only {name}", policies) == EveryProbe
        && Known((under, $"only {name}"), () =>
            Passes(under, under.Policies.WithIdentity(new PolicyGroup(PolicyLayer.Identity, policies)).WithoutBoundary())
        );

    // Which probes policies allow on anything at all, as bits: what nobody mentions nobody allows, and saying so is cheap.
    private int MentionedBy(PolicyGroup policies)
    {
        if (!mentioned.TryGetValue(policies, out var bits))
        {
            for (var i = 0; i < Probes.Length; i++)
                bits |= policies.About(Probes[i].Action.ToLowerInvariant()).Exists(s => !s.IsDeny) ? 1 << i : 0;
            mentioned.Add(policies, bits);
        }

        return bits;
    }

    private int MentionedBy(string name, IEnumerable<CompiledPolicy> policies)
    {
        if (!groups.TryGetValue(name, out var group))
            groups.Add(name, group = new PolicyGroup(PolicyLayer.Identity, policies));
        return MentionedBy(group);
    }

    private bool Known((AccountPrincipal Principal, string Change) question, Func<bool> ask)
    {
        if (!known.TryGetValue(question, out var answer))
            known.Add(question, answer = ask());
        return answer;
    }

    private bool Passes(AccountPrincipal principal, PolicyStack policies, AccessProbe? asking = null)
    {
        if (account.ResourcePolicies.Count == 0 && MentionedBy(policies.Identity) != EveryProbe)
            return false;
        foreach (var (action, resource) in Probes)
        {
            // Assuming a role asks the role's trust policy as well, which a probe has not: what the identity policies say is asked by
            // another name.
            var arn = resource
                .Replace("{0}", account.AccountId, StringComparison.Ordinal)
                .Replace("arn:aws:", $"arn:{account.Partition}:", StringComparison.Ordinal);
            var asked = action == "sts:AssumeRole" ? arn.Replace(":role/", ":probe/", StringComparison.Ordinal) : arn;
            if (!(asking ?? probe).Ask(principal, action, asked, policies).IsPossible)
                return false;
        }

        return true;
    }
}
