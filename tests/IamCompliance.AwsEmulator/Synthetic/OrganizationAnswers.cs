namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Answers about the organization: a root, units for security and workloads, the accounts in them, and policies on top.</summary>
internal sealed class OrganizationAnswers
{
    private const string Id = "o-synthetic01";
    private const string Root = "r-syn1";
    private const string Security = "ou-syn1-security";
    private const string Workloads = "ou-syn1-workload";
    private const string Production = "ou-syn1-product1";
    private static readonly string[] Kinds = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];

    private readonly AnswerSet set;
    private readonly string management;

    public OrganizationAnswers(AnswerSet set)
    {
        this.set = set;
        management = set.Size.ManagementAccountId ?? set.Account;
    }

    public void Add()
    {
        set.Add(
            "organizations-describe-organization",
            new
            {
                Organization = new
                {
                    Id,
                    Arn = Arn($"organization/{Id}"),
                    FeatureSet = "ALL",
                    MasterAccountArn = Arn($"account/{Id}/{management}"),
                    MasterAccountId = management,
                    MasterAccountEmail = "management@synthetic.example",
                    AvailablePolicyTypes = new[] { new { Type = "SERVICE_CONTROL_POLICY", Status = "ENABLED" } },
                },
            }
        );
        set.Add(
            "iam-list-organizations-features",
            new { OrganizationId = Id, EnabledFeatures = new[] { "RootCredentialsManagement", "RootSessions" } }
        );
        if (management == set.Account)
            AddTree();
        else
            Deny();
    }

    private void AddTree()
    {
        var members = set.Size.OrganizationAccounts.Where(a => a != management).ToList();
        var units = new List<Unit>
        {
            new(Security, "Security", Root),
            new(Workloads, "Workloads", Root),
            new(Production, "Production", Workloads),
        };
        var places = new List<(string Account, string Parent)> { (management, Root) };
        places.AddRange(members.Select((m, i) => (m, i == 0 ? Security : Production)));

        set.Add("organizations-list-accounts", new { Accounts = places.Select(p => Account(p.Account)) });
        set.Add(
            "organizations-list-roots",
            new
            {
                Roots = new[]
                {
                    new
                    {
                        Id = Root,
                        Arn = Arn($"root/{Id}/{Root}"),
                        Name = "Root",
                        PolicyTypes = Kinds.Select(k => new { Type = k, Status = "ENABLED" }),
                    },
                },
            }
        );
        foreach (var parent in units.Select(u => u.Id).Prepend(Root))
        {
            set.Add(
                $"organizations-list-organizational-units-for-parent.{parent}",
                new
                {
                    OrganizationalUnits = units
                        .Where(u => u.Parent == parent)
                        .Select(u => new
                        {
                            u.Id,
                            Arn = Arn($"ou/{Id}/{u.Id}"),
                            u.Name,
                        }),
                }
            );
            set.Add(
                $"organizations-list-accounts-for-parent.{parent}",
                new { Accounts = places.Where(p => p.Parent == parent).Select(p => Account(p.Account)) }
            );
        }

        foreach (var (child, parent) in places.Concat(units.Select(u => (u.Id, u.Parent))))
            set.Add(
                $"organizations-list-parents.{child}",
                new { Parents = new[] { new { Id = parent, Type = parent == Root ? "ROOT" : "ORGANIZATIONAL_UNIT" } } }
            );
        foreach (var resource in places.Select(p => p.Account).Concat(units.Select(u => u.Id)).Prepend(Root))
            set.Add(
                $"organizations-list-tags-for-resource.{resource}",
                new { Tags = new[] { new { Key = "stage", Value = resource == Production ? "production" : "other" } } }
            );
        AddPolicies(units, [.. places.Select(p => p.Account)]);
    }

    private void AddPolicies(List<Unit> units, List<string> accounts)
    {
        var everything = units.Select(u => u.Id).Concat(accounts).Prepend(Root).ToList();
        Policy[] policies =
        [
            new(
                "p-FullAWSAccess",
                "FullAWSAccess",
                Kinds[0],
                true,
                """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""",
                everything
            ),
            new(
                "p-keepinside1",
                "keep-inside",
                Kinds[0],
                false,
                """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}""",
                [Root]
            ),
            new(
                "p-noroot0001",
                "no-root",
                Kinds[0],
                false,
                """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalArn":"arn:*:iam::*:root"}}}]}""",
                [Production]
            ),
            new(
                "p-RCPFullAWSAccess",
                "RCPFullAWSAccess",
                Kinds[1],
                true,
                """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}""",
                everything
            ),
        ];
        foreach (var kind in Kinds)
        {
            set.Add($"organizations-list-policies.{kind}", new { Policies = policies.Where(p => p.Kind == kind).Select(Summary) });
            foreach (var target in everything)
                set.Add(
                    $"organizations-list-policies-for-target.{target}.{kind}",
                    new { Policies = policies.Where(p => p.Kind == kind && p.Targets.Contains(target)).Select(Summary) }
                );
        }

        foreach (var policy in policies)
        {
            set.Add($"organizations-describe-policy.{policy.Id}", new { Policy = new { PolicySummary = Summary(policy), policy.Content } });
            set.Add(
                $"organizations-list-targets-for-policy.{policy.Id}",
                new
                {
                    Targets = policy.Targets.Select(t =>
                        t == Root
                            ? new
                            {
                                TargetId = t,
                                Arn = Arn($"root/{Id}/{t}"),
                                Name = "Root",
                                Type = "ROOT",
                            }
                        : units.Find(u => u.Id == t) is { } unit
                            ? new
                            {
                                TargetId = t,
                                Arn = Arn($"ou/{Id}/{t}"),
                                unit.Name,
                                Type = "ORGANIZATIONAL_UNIT",
                            }
                        : new
                        {
                            TargetId = t,
                            Arn = Arn($"account/{Id}/{t}"),
                            Name = NameOf(t),
                            Type = "ACCOUNT",
                        }
                    ),
                }
            );
        }
    }

    /// <summary>Answers as a member account is answered: only what organization it is in.</summary>
    private void Deny()
    {
        string[] stems =
        [
            "list-accounts",
            "list-roots",
            $"list-parents.{set.Account}",
            $"list-policies.{Kinds[0]}",
            $"list-policies.{Kinds[1]}",
            $"list-policies-for-target.{set.Account}.{Kinds[0]}",
            $"list-policies-for-target.{set.Account}.{Kinds[1]}",
            $"list-tags-for-resource.{set.Account}",
        ];
        foreach (var stem in stems)
            set.Fail($"organizations-{stem}", "AccessDeniedException", "You don't have permissions to access this resource.");
    }

    private object Account(string id) =>
        new
        {
            Id = id,
            Arn = Arn($"account/{Id}/{id}"),
            Email = $"{NameOf(id)}@synthetic.example",
            Name = NameOf(id),
            State = "ACTIVE",
            JoinedMethod = "CREATED",
            JoinedTimestamp = set.DaysAgo(1400),
        };

    private object Summary(Policy policy) =>
        new
        {
            policy.Id,
            Arn = policy.IsOfAws
                ? $"arn:{set.Size.Partition}:organizations::aws:policy/{policy.Kind.ToLowerInvariant()}/{policy.Id}"
                : Arn($"policy/{Id}/{policy.Kind.ToLowerInvariant()}/{policy.Id}"),
            policy.Name,
            Description = "",
            Type = policy.Kind,
            AwsManaged = policy.IsOfAws,
        };

    private string NameOf(string account) => account == management ? "management" : $"account-{account}";

    private string Arn(string resource) => $"arn:{set.Size.Partition}:organizations::{management}:{resource}";

    private sealed record Unit(string Id, string Name, string Parent);

    private sealed record Policy(string Id, string Name, string Kind, bool IsOfAws, string Content, IReadOnlyList<string> Targets);
}
