using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Tests.Escalation;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;

namespace IamCompliance.Policies.Tests.Analysis;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html</summary>
public sealed class ResourcePolicyTests
{
    private const string Secret = $"arn:aws:secretsmanager:eu-central-1:{Account}:secret:db-AbCdEf";
    private const string Key = $"arn:aws:kms:eu-central-1:{Account}:key/0000";
    private const string Function = $"arn:aws:lambda:eu-central-1:{Account}:function:deploy";
    private static readonly string Ada = User("ada");

    private static AccountModel Model(
        AccountStory story,
        string resource,
        string effect,
        string principal,
        string action,
        string about = "*"
    )
    {
        var read = story.Build();
        var policy = CompiledPolicy.Compile(
            resource,
            $$"""{"Version":"2012-10-17","Statement":{"Effect":"{{effect}}","Principal":{"AWS":"{{principal}}"},"Action":"{{action}}","Resource":"{{about}}"} }""",
            PolicyKind.Resource
        );
        return new AccountModel
        {
            AccountId = read.AccountId,
            Principals = read.Principals,
            Groups = read.Groups,
            ManagedPolicies = read.ManagedPolicies,
            Problems = read.Problems,
            ComparedTags = read.ComparedTags,
            ResourcePolicies = new Dictionary<string, CompiledPolicy> { [resource] = policy },
        };
    }

    private static Decision Ask(AccountModel account, string action, string resource) =>
        AccountQuestions.Can(account, account.Principals.Single(p => p.Arn == Ada), action, resource, []).Decision;

    [Fact]
    public void Within_the_account_the_resource_policy_suffices() =>
        Assert.Equal(
            Decision.Allowed,
            Ask(
                Model(new AccountStory().WithUser("ada"), Secret, "Allow", Ada, "secretsmanager:GetSecretValue"),
                "secretsmanager:GetSecretValue",
                Secret
            )
        );

    [Fact]
    public void Another_resource_is_not_meant() =>
        Assert.Equal(
            Decision.ImplicitlyDenied,
            Ask(
                Model(new AccountStory().WithUser("ada"), Secret, "Allow", Ada, "secretsmanager:GetSecretValue"),
                "secretsmanager:GetSecretValue",
                Secret + "x"
            )
        );

    [Fact]
    public void A_resource_policy_denies() =>
        Assert.Equal(
            Decision.ExplicitlyDenied,
            Ask(
                Model(new AccountStory().WithUser("ada", Allow("*")), Secret, "Deny", Ada, "secretsmanager:*"),
                "secretsmanager:GetSecretValue",
                Secret
            )
        );

    [Fact]
    public void A_key_that_delegates_to_the_account_is_used_by_identity_policies()
    {
        Assert.Equal(
            Decision.Allowed,
            Ask(Model(new AccountStory().WithUser("ada", Allow("kms:Decrypt")), Key, "Allow", Account, "kms:*"), "kms:Decrypt", Key)
        );
        Assert.Equal(
            Decision.ImplicitlyDenied,
            Ask(Model(new AccountStory().WithUser("ada"), Key, "Allow", Account, "kms:*"), "kms:Decrypt", Key)
        );
        Assert.Equal(
            Decision.ImplicitlyDenied,
            Ask(Model(new AccountStory().WithUser("ada", Allow("kms:Decrypt")), Key, "Allow", User("bob"), "kms:*"), "kms:Decrypt", Key)
        );
    }

    [Fact]
    public void The_policy_of_a_bucket_is_that_of_its_objects() =>
        Assert.Equal(
            Decision.Allowed,
            Ask(
                Model(new AccountStory().WithUser("ada"), "arn:aws:s3:::acme", "Allow", Ada, "s3:GetObject", "arn:aws:s3:::acme/*"),
                "s3:GetObject",
                "arn:aws:s3:::acme/key"
            )
        );

    [Fact]
    public void A_right_that_only_a_resource_policy_gives_leads_on()
    {
        var story = new AccountStory().WithRole("admin", "lambda.amazonaws.com", Allow("*")).WithUser("ada");
        IEnumerable<string> Methods(string principal) =>
            EscalationGraph
                .Analyse(Model(story, Function, "Allow", principal, "lambda:UpdateFunctionCode"))
                .Single(p => p.Principal == Ada)
                .Paths.Select(p => p.Method.Id);
        Assert.Equal(["use-lambda-code"], Methods(Ada));
        Assert.Empty(Methods(User("bob")));
    }
}
