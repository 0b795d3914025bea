using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Tests.Signing;

/// <summary>What a caller may do, and how it is told what it may not.</summary>
public sealed class PermissionTests
{
    [Theory]
    [InlineData("query", 403, "AccessDenied", "iam:ListAccountAliases")]
    [InlineData("ec2", 403, "UnauthorizedOperation", "ec2:DescribeVpcEndpoints")]
    [InlineData("json", 400, "AccessDeniedException", "kms:ListKeys")]
    [InlineData("rest-json", 403, "AccessDeniedException", "access-analyzer:ListAnalyzers")]
    [InlineData("rest-xml", 403, "AccessDenied", "s3:ListAllMyBuckets")]
    public async Task What_is_not_allowed_is_denied_by_name(string protocol, int status, string code, string action)
    {
        await using var session = await Session.StartAsync(new FixedClock());
        session.Account.AddCredentials(Session.Auditor with { AllowedActions = ["sts:*"] });

        var answer = await RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Contains(
            $"User: arn:aws:iam::{Session.AccountId}:user/auditor is not authorized to perform: {action} on resource: *",
            answer.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("iam:ListAccountAliases", true)]
    [InlineData("IAM:list*", true)]
    [InlineData("iam:ListAccountAliase?", true)]
    [InlineData("iam:Get*", false)]
    public async Task Patterns_allow_as_in_policies(string pattern, bool isAllowed)
    {
        await using var session = await Session.StartAsync(new FixedClock());
        session.Account.AddCredentials(Session.Auditor with { AllowedActions = [pattern] });

        var answer = await RawAnswer.OfAsync(RawRequest.OfProtocol("query"), session);

        Assert.Equal(isAllowed ? 200 : 403, answer.Status);
    }

    [Fact]
    public async Task What_is_denied_is_denied_though_it_is_allowed()
    {
        await using var session = await Session.StartAsync(new FixedClock());
        session.Account.AddCredentials(Session.Auditor with { DeniedActions = ["iam:List*"] });

        Assert.Equal("AccessDenied", (await RawAnswer.OfAsync(RawRequest.OfProtocol("query"), session)).Code);
    }

    [Fact]
    public async Task Everybody_may_ask_who_they_are()
    {
        await using var session = await Session.StartAsync(new FixedClock());
        session.Account.AddCredentials(Session.Auditor with { AllowedActions = [], Arn = "arn:aws:iam::111122223333:user/nobody" });

        var answer = await RawAnswer.OfAsync(RawRequest.Query("sts", "Action=GetCallerIdentity&Version=2011-06-15"), session);

        Assert.Equal(["arn:aws:iam::111122223333:user/nobody"], answer.Texts("Arn"));
    }

    [Theory]
    [InlineData("iam", "Action=CreateUser&Version=2010-05-08&UserName=eve", "iam:CreateUser")]
    [InlineData("iam", "Action=ListUsers&Version=2010-05-08", "iam:ListUsers")]
    [InlineData("autoscaling", "Action=DescribeAutoScalingGroups", "autoscaling:DescribeAutoScalingGroups")]
    public async Task What_no_reader_needs_is_refused_and_kept(string service, string body, string asked)
    {
        await using var session = await Session.StartAsync(new FixedClock());

        var answer = await RawAnswer.OfAsync(RawRequest.Query(service, body), session);

        Assert.Equal(403, answer.Status);
        Assert.Equal([asked], session.Emulator.Refused);
    }

    [Fact]
    public async Task Writing_to_a_bucket_or_by_target_is_refused_and_kept()
    {
        await using var session = await Session.StartAsync(new FixedClock());

        await RawAnswer.OfAsync(RawRequest.Get("s3", "/b1?policy") with { Method = "PUT" }, session);
        await RawAnswer.OfAsync(RawRequest.Json("kms", "TrentService.ScheduleKeyDeletion"), session);

        Assert.Equal(["s3:PUT /b1?policy", "kms:ScheduleKeyDeletion"], session.Emulator.Refused);
    }

    [Fact]
    public void Every_action_is_one_that_AWS_knows()
    {
        // The lines of the service authorization reference that are needed here, `service<TAB>action<TAB>access level`.
        var known = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "service-actions.tsv"))
            .Select(l => l.Split('\t'))
            .ToDictionary(l => $"{l[0]}:{l[1]}", l => l[2], StringComparer.Ordinal);

        Assert.All(KnownServices.Operations, o => Assert.Contains(o.Action, known.Keys));
        Assert.All(KnownServices.Operations.Where(o => o.Action != "sts:AssumeRole"), o =>
            Assert.Contains(known[o.Action], new[] { "Read", "List" })
        );
    }
}
