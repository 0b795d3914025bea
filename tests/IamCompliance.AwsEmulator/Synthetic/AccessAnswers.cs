namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Answers about other ways in: analyzers, VPC endpoints, instance profiles, Identity Center, Roles Anywhere.</summary>
internal static class AccessAnswers
{
    public static void Add(AnswerSet set)
    {
        AddAnalyzers(set);
        AddNetwork(set);
        AddIdentityCenter(set);
        AddRolesAnywhere(set);
    }

    private static void AddAnalyzers(AnswerSet set)
    {
        set.Add(
            "accessanalyzer-list-analyzers",
            new
            {
                analyzers = new[]
                {
                    Analyzer(set, set.Region, "external", "ACCOUNT"),
                    Analyzer(set, set.Region, "unused", "ACCOUNT_UNUSED_ACCESS"),
                },
            }
        );
        foreach (var region in set.OtherRegions)
        {
            set.Add($"accessanalyzer-list-analyzers@{region}", new { analyzers = new[] { Analyzer(set, region, "external", "ACCOUNT") } });
            set.Add($"accessanalyzer-list-findings.external@{region}", new { findings = Array.Empty<object>() });
            set.Add($"accessanalyzer-list-findings-v2.external@{region}", new { findings = Array.Empty<object>() });
        }

        var finding = new
        {
            id = set.Draw.Uuid(),
            principal = new Dictionary<string, string>(StringComparer.Ordinal) { ["AWS"] = "444455556666" },
            action = new[] { "sts:AssumeRole" },
            resource = set.Iam("role/role-0000"),
            isPublic = false,
            resourceType = "AWS::IAM::Role",
            condition = new { },
            createdAt = set.DaysAgo(60),
            analyzedAt = set.DaysAgo(1),
            updatedAt = set.DaysAgo(60),
            status = "ACTIVE",
            resourceOwnerAccount = set.Account,
        };
        set.Add("accessanalyzer-list-findings.external", new { findings = new[] { finding } });
        set.Add(
            "accessanalyzer-list-findings-v2.external",
            new { findings = new[] { Finding(set, finding.id, "ExternalAccess", set.Iam("role/role-0000")) } }
        );
        set.Add(
            "accessanalyzer-list-findings-v2.unused",
            new { findings = new[] { Finding(set, set.Draw.Uuid(), "UnusedIAMRole", set.Iam("role/role-0001")) } }
        );
    }

    private static object Analyzer(AnswerSet set, string region, string name, string type) =>
        new
        {
            arn = set.Arn("access-analyzer", $"analyzer/{name}", region),
            name,
            type,
            createdAt = set.DaysAgo(600),
            lastResourceAnalyzedAt = set.DaysAgo(1),
            tags = new { },
            status = "ACTIVE",
        };

    private static object Finding(AnswerSet set, string id, string type, string resource) =>
        new
        {
            analyzedAt = set.DaysAgo(1),
            createdAt = set.DaysAgo(60),
            id,
            resource,
            resourceType = "AWS::IAM::Role",
            resourceOwnerAccount = set.Account,
            status = "ACTIVE",
            updatedAt = set.DaysAgo(60),
            findingType = type,
        };

    private static void AddNetwork(AnswerSet set)
    {
        set.Add(
            "ec2-describe-vpc-endpoints",
            new
            {
                VpcEndpoints = new[]
                {
                    new
                    {
                        VpcEndpointId = "vpce-0123456789abcdef0",
                        VpcEndpointType = "Interface",
                        VpcId = "vpc-0123456789abcdef0",
                        ServiceName = $"com.amazonaws.{set.Region}.sts",
                        State = "available",
                        PolicyDocument = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:*","Resource":"*"}]}""",
                        RouteTableIds = Array.Empty<string>(),
                        SubnetIds = new[] { "subnet-0123456789abcdef0" },
                        Groups = new[] { new { GroupId = "sg-0123456789abcdef0", GroupName = "endpoints" } },
                        PrivateDnsEnabled = true,
                        RequesterManaged = false,
                        NetworkInterfaceIds = new[] { "eni-0123456789abcdef0" },
                        CreationTimestamp = set.DaysAgo(500),
                        Tags = new[] { new { Key = "Name", Value = "sts" } },
                        OwnerId = set.Account,
                    },
                },
            }
        );
        set.Add(
            "ec2-describe-iam-instance-profile-associations",
            new
            {
                IamInstanceProfileAssociations = new[]
                {
                    new
                    {
                        AssociationId = "iip-assoc-0123456789abcdef0",
                        InstanceId = "i-0123456789abcdef0",
                        IamInstanceProfile = new { Arn = set.Iam("instance-profile/role-0000"), Id = "AIPAEXAMPLE0000000000" },
                        State = "associated",
                    },
                },
            }
        );
    }

    private static void AddIdentityCenter(AnswerSet set)
    {
        var instance = $"arn:{set.Size.Partition}:sso:::instance/ssoins-1111222233334444";
        (string Id, string Name)[] sets = [("ps-aaaabbbbcccc0001", "Administrators"), ("ps-aaaabbbbcccc0002", "Readers")];
        set.Add(
            "sso-admin-list-instances",
            new
            {
                Instances = new[]
                {
                    new
                    {
                        InstanceArn = instance,
                        IdentityStoreId = "d-1234567890",
                        OwnerAccountId = set.Account,
                        Name = "workforce",
                        CreatedDate = set.DaysAgo(800),
                        Status = "ACTIVE",
                    },
                },
            }
        );
        set.Add("sso-admin-list-permission-sets.ssoins-1111222233334444", new { PermissionSets = sets.Select(s => Arn(s.Id)) });
        foreach (var (id, name) in sets)
        {
            set.Add(
                $"sso-admin-describe-permission-set.{id}",
                new
                {
                    PermissionSet = new
                    {
                        Name = name,
                        PermissionSetArn = Arn(id),
                        Description = name,
                        CreatedDate = set.DaysAgo(800),
                        SessionDuration = "PT4H",
                    },
                }
            );
            set.Add(
                $"sso-admin-list-account-assignments.{id}",
                new
                {
                    AccountAssignments = new[]
                    {
                        new
                        {
                            AccountId = set.Account,
                            PermissionSetArn = Arn(id),
                            PrincipalType = "GROUP",
                            PrincipalId = set.Draw.Uuid(),
                        },
                    },
                }
            );
            set.Add(
                $"sso-admin-get-inline-policy-for-permission-set.{id}",
                new
                {
                    InlinePolicy = name == "Readers"
                        ? """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}]}"""
                        : "",
                }
            );
            set.Add(
                $"sso-admin-list-managed-policies-in-permission-set.{id}",
                new { AttachedManagedPolicies = new[] { name == "Readers" ? Managed("ReadOnlyAccess") : Managed("AdministratorAccess") } }
            );
            set.Add(
                $"sso-admin-list-customer-managed-policy-references-in-permission-set.{id}",
                new { CustomerManagedPolicyReferences = Array.Empty<object>() }
            );
        }

        string Arn(string id) => $"arn:{set.Size.Partition}:sso:::permissionSet/ssoins-1111222233334444/{id}";
        object Managed(string name) => new { Name = name, Arn = set.OfAws(name) };
    }

    private static void AddRolesAnywhere(AnswerSet set)
    {
        set.Add(
            "rolesanywhere-list-trust-anchors",
            new
            {
                trustAnchors = new[]
                {
                    new
                    {
                        trustAnchorId = set.Draw.Uuid(),
                        trustAnchorArn = set.Regional("rolesanywhere", "trust-anchor/factory"),
                        name = "factory",
                        source = new
                        {
                            sourceType = "AWS_ACM_PCA",
                            sourceData = new { acmPcaArn = set.Regional("acm-pca", "certificate-authority/factory") },
                        },
                        enabled = true,
                        createdAt = set.DaysAgo(300),
                        updatedAt = set.DaysAgo(300),
                    },
                },
            }
        );
        set.Add(
            "rolesanywhere-list-profiles",
            new
            {
                profiles = new[]
                {
                    new
                    {
                        profileId = set.Draw.Uuid(),
                        profileArn = set.Regional("rolesanywhere", "profile/factory"),
                        name = "factory",
                        enabled = true,
                        roleArns = new[] { set.Iam("role/role-0000") },
                        managedPolicyArns = Array.Empty<string>(),
                        createdAt = set.DaysAgo(300),
                        updatedAt = set.DaysAgo(300),
                        durationSeconds = 3600,
                    },
                },
            }
        );
    }
}
