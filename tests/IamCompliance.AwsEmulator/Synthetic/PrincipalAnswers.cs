using System.Globalization;

namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Answers IAM's questions about users, groups, roles and policies; all answers agree with one another.</summary>
internal sealed class PrincipalAnswers
{
    private readonly AnswerSet set;
    private readonly List<string> policies;
    private readonly List<string> groups;
    private readonly List<string> roles;
    private readonly List<SyntheticUser> users;
    private readonly Dictionary<string, int> attachments = new(StringComparer.Ordinal);
    private int instanceProfiles;

    public PrincipalAnswers(AnswerSet set)
    {
        this.set = set;
        policies = Names("policy", set.Size.Policies);
        groups = Names("group", set.Size.Groups);
        roles = Names("role", set.Size.Roles);
        users = [.. Enumerable.Range(0, set.Size.Users).Select(i => SyntheticUser.Create(set, i, groups))];
    }

    public void Add()
    {
        var (userDetails, groupDetails, roleDetails) = (users.ConvertAll(User), groups.ConvertAll(Group), roles.ConvertAll(Role));
        // Last, because it counts what is attached.
        var policyDetails = policies.ConvertAll(Policy).Append(PolicyOfAws()).ToList();
        set.Add(
            "iam-get-account-authorization-details",
            new
            {
                UserDetailList = userDetails,
                GroupDetailList = groupDetails,
                RoleDetailList = roleDetails,
                Policies = policyDetails,
            }
        );
        set.Add(
            "iam-list-roles",
            new
            {
                Roles = roles.Select(r => new
                {
                    Path = "/",
                    RoleName = r,
                    RoleId = "AROASYNTHETIC0000001",
                    Arn = set.Iam($"role/{r}"),
                    CreateDate = set.DaysAgo(300),
                    AssumeRolePolicyDocument = new { },
                    MaxSessionDuration = 3600,
                }),
            }
        );
        set.Add(
            "iam-get-credential-report",
            new
            {
                Content = CredentialReportText.Write(set, users),
                ReportFormat = "text/csv",
                GeneratedTime = set.Size.CapturedAt.AddMinutes(-2),
            }
        );
        set.Add("iam-get-account-summary", new { SummaryMap = Summary() });
        AddDevices();
        foreach (var user in users)
        {
            foreach (var key in user.Keys)
                AddKeyUse(user, key);
            AddServices("user", user.Name, set.Iam($"user{user.Path}{user.Name}"));
        }

        foreach (var role in roles)
            AddServices("role", role, set.Iam($"role/{role}"));
    }

    private static List<string> Names(string kind, int count) =>
        [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{kind}-{i:0000}"))];

    private object User(SyntheticUser user) =>
        new
        {
            user.Path,
            UserName = user.Name,
            UserId = user.Id,
            Arn = set.Iam($"user{user.Path}{user.Name}"),
            CreateDate = user.Created,
            UserPolicyList = set.Draw.Percent(10) ? new[] { Inline(user.Name) } : null,
            GroupList = user.Groups,
            AttachedManagedPolicies = Attach(user.HasPassword ? 0 : 1),
            Tags = new[] { new { Key = "team", Value = set.Draw.One(["shop", "data", "platform"]) } },
        };

    private object Group(string name) =>
        new
        {
            Path = "/",
            GroupName = name,
            GroupId = set.Draw.Id("AGPA"),
            Arn = set.Iam($"group/{name}"),
            CreateDate = set.DaysAgo(1000),
            GroupPolicyList = set.Draw.Percent(20) ? [Inline(name)] : Array.Empty<object>(),
            AttachedManagedPolicies = Attach(1),
        };

    private object Role(string name)
    {
        var onInstance = set.Draw.Percent(10);
        var id = set.Draw.Id("AROA");
        var created = set.DaysAgo(set.Draw.Between(50, 1000));
        var trust = set.Draw.Percent(15)
            ? Documents.TrustOfAccount($"arn:{set.Size.Partition}:iam::444455556666:root", "partner-" + name)
            : Documents.TrustOfService(
                onInstance ? "ec2.amazonaws.com" : set.Draw.One(["lambda.amazonaws.com", "ecs-tasks.amazonaws.com", "config.amazonaws.com"])
            );
        return new
        {
            Path = "/",
            RoleName = name,
            RoleId = id,
            Arn = set.Iam($"role/{name}"),
            CreateDate = created,
            AssumeRolePolicyDocument = trust,
            InstanceProfileList = onInstance ? [Profile(name, id, created, trust)] : Array.Empty<object>(),
            RolePolicyList = set.Draw.Percent(20) ? [Inline(name)] : Array.Empty<object>(),
            AttachedManagedPolicies = Attach(1),
            Tags = Array.Empty<object>(),
            RoleLastUsed = set.Draw.Percent(80) ? (object)new { LastUsedDate = set.DaysAgo(set.Draw.Below(45)), set.Region } : new { },
        };
    }

    private object Profile(string role, string roleId, DateTimeOffset created, object trust)
    {
        instanceProfiles++;
        return new
        {
            Path = "/",
            InstanceProfileName = role,
            InstanceProfileId = set.Draw.Id("AIPA"),
            Arn = set.Iam($"instance-profile/{role}"),
            CreateDate = created,
            Roles = new[]
            {
                new
                {
                    Path = "/",
                    RoleName = role,
                    RoleId = roleId,
                    Arn = set.Iam($"role/{role}"),
                    CreateDate = created,
                    AssumeRolePolicyDocument = trust,
                },
            },
        };
    }

    private object Policy(string name)
    {
        var versions = set.Draw.Between(1, 3);
        return new
        {
            PolicyName = name,
            PolicyId = set.Draw.Id("ANPA"),
            Arn = set.Iam($"policy/{name}"),
            Path = "/",
            DefaultVersionId = $"v{versions}",
            AttachmentCount = attachments.GetValueOrDefault(name),
            PermissionsBoundaryUsageCount = 0,
            IsAttachable = true,
            CreateDate = set.DaysAgo(900),
            UpdateDate = set.DaysAgo(900 - (versions * 100)),
            PolicyVersionList = Enumerable
                .Range(1, versions)
                .Reverse()
                .Select(v => new
                {
                    Document = Documents.Drawn(set.Draw, $"arn:{set.Size.Partition}:s3:::{name}/*"),
                    VersionId = $"v{v}",
                    IsDefaultVersion = v == versions,
                    CreateDate = set.DaysAgo(900 - (v * 100)),
                }),
        };
    }

    private object PolicyOfAws() =>
        new
        {
            PolicyName = "ReadOnlyAccess",
            PolicyId = "ANPAILL3HVNFSB6DCOWYQ",
            Arn = set.OfAws("ReadOnlyAccess"),
            Path = "/",
            DefaultVersionId = "v1",
            AttachmentCount = attachments.GetValueOrDefault("ReadOnlyAccess"),
            PermissionsBoundaryUsageCount = 0,
            IsAttachable = true,
            CreateDate = new DateTimeOffset(2015, 2, 6, 18, 39, 48, TimeSpan.Zero),
            UpdateDate = new DateTimeOffset(2015, 2, 6, 18, 39, 48, TimeSpan.Zero),
            PolicyVersionList = new[]
            {
                new
                {
                    Document = Documents.Allow(["s3:Get*", "s3:List*", "ec2:Describe*"]),
                    VersionId = "v1",
                    IsDefaultVersion = true,
                    CreateDate = new DateTimeOffset(2015, 2, 6, 18, 39, 48, TimeSpan.Zero),
                },
            },
        };

    private object Inline(string name) =>
        new { PolicyName = "inline", PolicyDocument = Documents.Drawn(set.Draw, $"arn:{set.Size.Partition}:s3:::{name}/*") };

    private List<object> Attach(int count)
    {
        var attached = new List<object>();
        for (var i = 0; i < count; i++)
        {
            var ofAws = policies.Count == 0 || set.Draw.Percent(20);
            var name = ofAws ? "ReadOnlyAccess" : set.Draw.One(policies);
            attachments[name] = attachments.GetValueOrDefault(name) + 1;
            attached.Add(new { PolicyName = name, PolicyArn = ofAws ? set.OfAws(name) : set.Iam($"policy/{name}") });
        }

        return attached;
    }

    private SortedDictionary<string, int> Summary() =>
        new(StringComparer.Ordinal)
        {
            ["Users"] = users.Count,
            ["UsersQuota"] = 5000,
            ["Groups"] = groups.Count,
            ["GroupsQuota"] = 300,
            ["Roles"] = roles.Count,
            ["RolesQuota"] = 5000,
            ["Policies"] = policies.Count,
            ["PoliciesQuota"] = 5000,
            ["InstanceProfiles"] = instanceProfiles,
            ["InstanceProfilesQuota"] = 1000,
            ["Providers"] = 2,
            ["ServerCertificates"] = 1,
            ["ServerCertificatesQuota"] = 20,
            ["MFADevices"] = users.Count(u => u is { HasMfa: true, HasSecurityKey: false }) + 1,
            ["MFADevicesInUse"] = users.Count(u => u.HasMfa) + 1,
            ["AccountMFAEnabled"] = 1,
            ["AccountAccessKeysPresent"] = 0,
            ["AccountSigningCertificatesPresent"] = 0,
            ["AccountPasswordPresent"] = 1,
            ["GlobalEndpointTokenVersion"] = 2,
        };

    private void AddDevices()
    {
        var root = new
        {
            SerialNumber = set.Iam("mfa/root-account-mfa-device"),
            User = (object)
                new
                {
                    UserId = set.Account,
                    Arn = set.Iam("root"),
                    CreateDate = set.DaysAgo(1500),
                    PasswordLastUsed = set.DaysAgo(400),
                },
            EnableDate = set.DaysAgo(1499),
        };
        var ofUsers = users
            .Where(u => u is { HasMfa: true, HasSecurityKey: false })
            .Select(u => new
            {
                SerialNumber = set.Iam($"mfa/{u.Name}"),
                User = (object)
                    new
                    {
                        u.Path,
                        UserName = u.Name,
                        UserId = u.Id,
                        Arn = set.Iam($"user{u.Path}{u.Name}"),
                        CreateDate = u.Created,
                        PasswordLastUsed = u.PasswordUsed,
                    },
                EnableDate = u.Created,
            });
        set.Add("iam-list-virtual-mfa-devices", new { VirtualMFADevices = ofUsers.Prepend(root) });
        foreach (var user in users)
        {
            set.Add($"iam-list-ssh-public-keys.{user.Name}", new { SSHPublicKeys = Array.Empty<object>() });
            var serial = user.HasSecurityKey ? set.Iam($"u2f/user/{user.Name}/key") : set.Iam($"mfa/{user.Name}");
            set.Add(
                $"iam-list-mfa-devices.{user.Name}",
                new
                {
                    MFADevices = user.HasMfa
                        ?
                        [
                            new
                            {
                                UserName = user.Name,
                                SerialNumber = serial,
                                EnableDate = user.Created,
                            },
                        ]
                        : Array.Empty<object>(),
                }
            );
        }
    }

    private void AddKeyUse(SyntheticUser user, SyntheticKey key) =>
        set.Add(
            $"iam-get-access-key-last-used.{key.Id}",
            new
            {
                UserName = user.Name,
                AccessKeyLastUsed = key.LastUsed is { } used
                    ? (object)
                        new
                        {
                            LastUsedDate = used,
                            ServiceName = "s3",
                            set.Region,
                        }
                    : new { ServiceName = "N/A", Region = "N/A" },
            }
        );

    private void AddServices(string kind, string name, string arn) =>
        set.Add(
            $"iam-get-service-last-accessed-details.{kind}.{name}",
            new
            {
                JobStatus = "COMPLETED",
                JobType = "SERVICE_LEVEL",
                JobCreationDate = set.Size.CapturedAt.AddMinutes(-2),
                ServicesLastAccessed = new object[]
                {
                    new
                    {
                        ServiceName = "Amazon S3",
                        LastAuthenticated = set.DaysAgo(3),
                        ServiceNamespace = "s3",
                        LastAuthenticatedEntity = arn,
                        LastAuthenticatedRegion = set.Region,
                        TotalAuthenticatedEntities = 1,
                    },
                    new
                    {
                        ServiceName = "Amazon DynamoDB",
                        ServiceNamespace = "dynamodb",
                        TotalAuthenticatedEntities = 0,
                    },
                },
                JobCompletionDate = set.Size.CapturedAt.AddMinutes(-1),
                IsTruncated = false,
            }
        );
}
