using Amazon.S3;
using Amazon.S3.Model;
using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Tests.Answering;

/// <summary>Which recorded answer a call gets, by argument and region, and what it gets when there is none.</summary>
public sealed class RecordedAnswerTests
{
    private const string Analyzers = """{ "analyzers": [{ "name": "home" }] }""";

    [Theory]
    [InlineData("us-east-1", "home")]
    [InlineData("eu-west-1", "there")]
    public async Task A_region_has_its_own_answer(string region, string name)
    {
        await using var session = await Session.StartAsync(
            ("accessanalyzer-list-analyzers", Analyzers),
            ("accessanalyzer-list-analyzers@eu-west-1", """{ "analyzers": [{ "name": "there" }] }""")
        );

        var answer = await RawAnswer.OfAsync(RawRequest.Get("access-analyzer", "/analyzer") with { Region = region }, session);

        Assert.Equal($$"""{"analyzers":[{"name":"{{name}}"}]}""", answer.Body);
    }

    [Fact]
    public async Task Other_regions_have_nothing_in_their_lists()
    {
        await using var session = await Session.StartAsync(("accessanalyzer-list-analyzers", Analyzers));

        var answer = await RawAnswer.OfAsync(RawRequest.Get("access-analyzer", "/analyzer") with { Region = "eu-west-1" }, session);

        Assert.Equal("""{"analyzers":[]}""", answer.Body);
    }

    [Fact]
    public async Task A_recorded_denial_holds_in_every_region()
    {
        await using var session = await Session.StartAsync();
        session.Account.SetError("accessanalyzer-list-analyzers", "AccessDeniedException", "Denied.");

        var answer = await RawAnswer.OfAsync(RawRequest.Get("access-analyzer", "/analyzer") with { Region = "eu-west-1" }, session);

        Assert.Equal((403, "AccessDeniedException", "Denied."), (answer.Status, answer.Code, answer.Message));
    }

    [Fact]
    public async Task What_is_not_recorded_is_told_by_the_name_it_needs()
    {
        await using var session = await Session.StartAsync();

        var answer = await RawAnswer.OfAsync(
            RawRequest.Json("kms", "TrentService.DescribeKey", """{"KeyId":"k1"}""") with
            {
                Region = "eu-west-1",
            },
            session
        );

        Assert.Equal((400, "NotRecorded"), (answer.Status, answer.Code));
        Assert.Contains("`kms-describe-key.k1@eu-west-1`", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_that_was_recorded_by_its_code_has_the_status_AWS_gives_it()
    {
        await using var session = await Session.StartAsync();
        session
            .Account.SetError("s3api-get-public-access-block.b1", "NoSuchPublicAccessBlockConfiguration", "Not found")
            .SetError("iam-get-account-password-policy", "NoSuchEntity", "Not found")
            .SetError("kms-describe-key.k1", "NotFoundException", "Not found");
        using var s3 = session.Client((c, o) => new AmazonS3Client(c, o), new AmazonS3Config { ForcePathStyle = true });

        var bucket = await Assert.ThrowsAsync<AmazonS3Exception>(() =>
            s3.GetPublicAccessBlockAsync(new GetPublicAccessBlockRequest { BucketName = "b1" })
        );
        var policy = await RawAnswer.OfAsync(RawRequest.Query("iam", "Action=GetAccountPasswordPolicy"), session);
        var key = await RawAnswer.OfAsync(RawRequest.Json("kms", "TrentService.DescribeKey", """{"KeyId":"k1"}"""), session);

        Assert.Equal((404, "NoSuchPublicAccessBlockConfiguration"), ((int)bucket.StatusCode, bucket.ErrorCode));
        Assert.Equal((404, "NoSuchEntity"), (policy.Status, policy.Code));
        Assert.Equal((400, "NotFoundException"), (key.Status, key.Code));
    }

    [Fact]
    public async Task CloudWatch_answers_the_query_protocol_too()
    {
        await using var session = await Session.StartAsync(
            (
                "cloudwatch-describe-alarms",
                """
                { "MetricAlarms": [{ "AlarmName": "root", "StateUpdatedTimestamp": "2026-05-01T10:00:00.250000+00:00", "Threshold": 1.0, "ActionsEnabled": true, "AlarmActions": ["arn:aws:sns:us-east-1:111122223333:t"] }] }
                """
            )
        );

        var answer = await RawAnswer.OfAsync(RawRequest.Query("monitoring", "Action=DescribeAlarms&Version=2010-08-01"), session);

        Assert.Equal(
            ["root", "2026-05-01T10:00:00.25Z", "1.0", "true"],
            new[] { "AlarmName", "StateUpdatedTimestamp", "Threshold", "ActionsEnabled" }.SelectMany(answer.Texts)
        );
        Assert.Equal(["arn:aws:sns:us-east-1:111122223333:t"], answer.Texts("AlarmActions"));
    }

    [Fact]
    public async Task Every_answer_is_dated_numbered_and_measured()
    {
        await using var session = await Session.StartAsync(new FixedClock());

        using var first = await RawRequest.OfProtocol("json").SendAsync(session);
        using var second = await RawRequest.OfProtocol("rest-xml").SendAsync(session);

        Assert.Equal("00000000-0000-4000-8000-000000000001", first.Headers.GetValues("x-amzn-RequestId").Single());
        Assert.Equal("00000000-0000-4000-8000-000000000002", second.Headers.GetValues("x-amz-request-id").Single());
        Assert.Equal(session.Clock.GetUtcNow(), first.Headers.Date);
        Assert.Equal((await first.Content.ReadAsByteArrayAsync()).Length, first.Content.Headers.ContentLength);
        Assert.Equal("application/x-amz-json-1.1", first.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Answers_can_change_while_it_runs()
    {
        await using var session = await Session.StartAsync(("kms-list-keys", """{ "Keys": [] }"""));
        var request = RawRequest.OfProtocol("json");

        var before = await RawAnswer.OfAsync(request, session);
        session.Account.Set("kms-list-keys", """{ "Keys": [{ "KeyId": "k9" }] }""");
        var changed = await RawAnswer.OfAsync(request, session);
        session.Account.Remove("kms-list-keys");
        var after = await RawAnswer.OfAsync(request, session);

        Assert.Equal("""{"Keys":[],"Truncated":false}""", before.Body);
        Assert.Contains("k9", changed.Body, StringComparison.Ordinal);
        Assert.Equal("NotRecorded", after.Code);
    }
}
