using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Tests.Signing;

/// <summary>How requests are refused that nobody known has signed, in the words of each protocol.</summary>
public sealed class SigningTests
{
    [Theory]
    [InlineData("query", 403, "InvalidClientTokenId")]
    [InlineData("ec2", 401, "AuthFailure")]
    [InlineData("json", 400, "UnrecognizedClientException")]
    [InlineData("rest-json", 403, "UnrecognizedClientException")]
    [InlineData("rest-xml", 403, "InvalidAccessKeyId")]
    public Task An_unknown_key_is_refused(string protocol, int status, string code) =>
        AssertRefusedAsync(
            RawRequest.OfProtocol(protocol) with
            {
                Credentials = Session.Auditor with { AccessKeyId = "AKIANOBODYSKEY000000" },
            },
            status,
            code
        );

    [Theory]
    [InlineData("query", 403, "SignatureDoesNotMatch")]
    [InlineData("ec2", 401, "AuthFailure")]
    [InlineData("json", 400, "InvalidSignatureException")]
    [InlineData("rest-json", 403, "InvalidSignatureException")]
    [InlineData("rest-xml", 403, "SignatureDoesNotMatch")]
    public Task A_wrong_secret_is_refused(string protocol, int status, string code) =>
        AssertRefusedAsync(
            RawRequest.OfProtocol(protocol) with
            {
                Credentials = Session.Auditor with { SecretAccessKey = "another secret" },
            },
            status,
            code
        );

    [Theory]
    [InlineData("query", 403, "MissingAuthenticationToken")]
    [InlineData("json", 400, "MissingAuthenticationTokenException")]
    public Task An_unsigned_request_is_refused(string protocol, int status, string code) =>
        AssertRefusedAsync(RawRequest.OfProtocol(protocol) with { Credentials = null }, status, code);

    [Fact]
    public Task A_body_that_was_changed_is_refused() =>
        AssertRefusedAsync(
            RawRequest.OfProtocol("query") with
            {
                SentBody = "Action=GetAccountSummary&Version=2010-05-08",
            },
            403,
            "SignatureDoesNotMatch"
        );

    [Theory]
    [InlineData("query", 403, "ExpiredToken")]
    [InlineData("ec2", 400, "RequestExpired")]
    [InlineData("json", 400, "ExpiredTokenException")]
    [InlineData("rest-json", 403, "ExpiredTokenException")]
    [InlineData("rest-xml", 400, "ExpiredToken")]
    public async Task A_token_that_has_ended_is_refused(string protocol, int status, string code)
    {
        var clock = new FixedClock();
        await using var session = await Session.StartAsync(clock);
        var temporary = new EmulatedCredentials
        {
            AccessKeyId = "ASIATEMPORARYKEY0000",
            SecretAccessKey = "s",
            SessionToken = "t",
            ExpiresAt = clock.Now.AddMinutes(10),
        };
        session.Account.AddCredentials(temporary);
        var request = RawRequest.OfProtocol(protocol) with { Credentials = temporary };

        var before = await RawAnswer.OfAsync(request, session);
        clock.Now = clock.Now.AddMinutes(10);
        var after = await RawAnswer.OfAsync(request, session);

        Assert.Equal(200, before.Status);
        Assert.Equal((status, code), (after.Status, after.Code));
    }

    [Fact]
    public async Task A_temporary_key_without_its_token_is_refused()
    {
        await using var session = await Session.StartAsync(new FixedClock());
        var temporary = new EmulatedCredentials
        {
            AccessKeyId = "ASIATEMPORARYKEY0000",
            SecretAccessKey = "s",
            SessionToken = "t",
        };
        session.Account.AddCredentials(temporary);

        var answer = await RawAnswer.OfAsync(
            RawRequest.OfProtocol("query") with
            {
                Credentials = temporary with { SessionToken = null },
            },
            session
        );

        Assert.Equal("InvalidClientTokenId", answer.Code);
    }

    [Theory]
    [InlineData("query", -16, "SignatureDoesNotMatch")]
    [InlineData("query", 16, "SignatureDoesNotMatch")]
    [InlineData("ec2", -16, "RequestExpired")]
    [InlineData("json", -16, "InvalidSignatureException")]
    [InlineData("rest-xml", -16, "RequestTimeTooSkewed")]
    public async Task A_clock_that_is_off_by_more_than_a_quarter_of_an_hour_is_refused(string protocol, int minutes, string code)
    {
        var clock = new FixedClock();
        await using var session = await Session.StartAsync(clock);

        var near = await RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session, clock.Now.AddMinutes(Math.Sign(minutes) * 15));
        var far = await RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session, clock.Now.AddMinutes(minutes));

        Assert.Equal(200, near.Status);
        Assert.Equal(code, far.Code);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("rest-json")]
    public async Task A_region_that_is_not_enabled_knows_nobody(string protocol)
    {
        await using var session = await Session.StartAsync(new FixedClock());

        var answer = await RawAnswer.OfAsync(RawRequest.OfProtocol(protocol) with { Region = "ap-east-1" }, session);

        Assert.Equal("UnrecognizedClientException", answer.Code);
    }

    private static async Task AssertRefusedAsync(RawRequest request, int status, string code)
    {
        await using var session = await Session.StartAsync(new FixedClock());

        var answer = await RawAnswer.OfAsync(request, session);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(status, Assert.Single(session.Emulator.Calls.All).Status);
    }
}
