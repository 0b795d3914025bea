using System.Net;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using IamCompliance.AwsEmulator.Faults;

namespace IamCompliance.AwsEmulator.Tests.Faults;

/// <summary>What each fault does to an answer, seen on the wire.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Protocols => ["query", "ec2", "json", "rest-json", "rest-xml"];

    [Theory]
    [InlineData("query", 400, "Throttling")]
    [InlineData("ec2", 503, "RequestLimitExceeded")]
    [InlineData("json", 400, "ThrottlingException")]
    [InlineData("rest-json", 429, "ThrottlingException")]
    [InlineData("rest-xml", 503, "SlowDown")]
    public Task Throttling_has_each_protocols_own_words(string protocol, int status, string code) =>
        AssertErrorAsync(protocol, FaultAction.Throttle, status, code);

    [Theory]
    [InlineData("query", 500, "ServiceFailure")]
    [InlineData("ec2", 500, "InternalError")]
    [InlineData("json", 500, "InternalServerException")]
    [InlineData("rest-xml", 500, "InternalError")]
    public Task Internal_errors_are_500(string protocol, int status, string code) =>
        AssertErrorAsync(protocol, FaultAction.InternalError, status, code);

    [Theory]
    [MemberData(nameof(Protocols))]
    public Task Any_error_can_be_had(string protocol) =>
        AssertErrorAsync(protocol, FaultAction.Error("Odd", 418, "I <am> \"odd\" & käsig"), 418, "Odd");

    [Theory]
    [InlineData("query", "AccessDenied")]
    [InlineData("json", "AccessDeniedException")]
    [InlineData("ec2", "UnauthorizedOperation")]
    public async Task Denial_names_caller_and_action(string protocol, string code)
    {
        await using var session = await StartAsync(FaultAction.AccessDenied);

        var answer = await RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session);

        Assert.Equal(code, answer.Code);
        Assert.Contains(
            $"User: arn:aws:iam::{Session.AccountId}:user/auditor is not authorized to perform: ",
            answer.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public Task Tokens_end() => AssertErrorAsync("json", FaultAction.ExpiredToken, 400, "ExpiredTokenException");

    [Fact]
    public Task Services_are_unavailable() => AssertErrorAsync("rest-xml", FaultAction.ServiceUnavailable, 503, "ServiceUnavailable");

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_reset_gives_no_answer(string protocol)
    {
        await using var session = await StartAsync(FaultAction.Reset);

        await Assert.ThrowsAsync<HttpRequestException>(() => RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session));

        Assert.Equal(0, Assert.Single(session.Emulator.Calls.All).Status);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_cut_body_ends_before_its_announced_length(string protocol)
    {
        await using var session = await StartAsync(FaultAction.CutBody);

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session));

        Assert.True(error.HttpRequestError is HttpRequestError.ResponseEnded or HttpRequestError.Unknown, error.ToString());
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_malformed_body_is_complete_http_and_half_a_document(string protocol)
    {
        await using var session = await StartAsync(FaultAction.MalformedBody);

        var answer = await RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session);

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty(answer.Body);
        if (answer.Body[0] == '<' || answer.Body[0] == '\uFEFF')
            Assert.Throws<XmlException>(() => XDocument.Parse(answer.Body));
        else
            Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(answer.Body));
    }

    [Fact]
    public async Task A_web_page_an_empty_body_and_a_wrong_type_are_what_they_say()
    {
        var html = await AnswerAsync("json", FaultAction.Html);
        var empty = await AnswerAsync("json", FaultAction.EmptyBody);
        var wrong = await AnswerAsync("json", FaultAction.WrongContentType);

        Assert.Equal((200, "text/html"), (html.Status, html.ContentType));
        Assert.StartsWith("<!DOCTYPE html>", html.Body, StringComparison.Ordinal);
        Assert.Equal((200, ""), (empty.Status, empty.Body));
        Assert.Equal((200, "application/octet-stream"), (wrong.Status, wrong.ContentType));
        Assert.Contains("k1", wrong.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_are_missing()
    {
        Assert.Equal("""{"Truncated":false}""", (await AnswerAsync("json", FaultAction.NullLists)).Body);
        Assert.DoesNotContain("AccountAliases>", (await AnswerAsync("query", FaultAction.NullLists)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_token_never_ends()
    {
        await using var session = await StartAsync(FaultAction.RepeatToken);
        var tokens = new List<string?>();

        for (var i = 0; i < 4; i++)
        {
            var last = tokens.LastOrDefault();
            var body = last is null ? """{"Limit":1}""" : $$"""{"Limit":1,"Marker":"{{last}}"}""";
            var answer = JsonDocument
                .Parse((await RawAnswer.OfAsync(RawRequest.Json("kms", "TrentService.ListKeys", body), session)).Body)
                .RootElement;
            Assert.True(answer.GetProperty("Truncated").GetBoolean());
            tokens.Add(answer.GetProperty("NextMarker").GetString());
        }

        Assert.Single(tokens.Distinct());
    }

    [Fact]
    public async Task A_dropped_token_leaves_no_way_on()
    {
        Assert.Equal("""{"Keys":[{"KeyId":"k1"}],"Truncated":true}""", (await AnswerAsync("json", FaultAction.DropToken)).Body);
        Assert.Equal(["vpce-1"], (await AnswerAsync("ec2", FaultAction.DropToken)).Texts("vpcEndpointId"));
    }

    [Fact]
    public async Task Dates_are_off()
    {
        await using var session = await StartAsync(FaultAction.ClockSkew(TimeSpan.FromHours(-2)));

        using var response = await RawRequest.OfProtocol("query").SendAsync(session);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(session.Clock.GetUtcNow().AddHours(-2), response.Headers.Date);
    }

    [Fact]
    public async Task A_delay_waits_and_leaves_room_for_another_fault()
    {
        var clock = new FixedClock();
        await using var session = await Session.StartAsync(clock);
        session.Emulator.Faults.Add("kms:ListKeys", FaultAction.Delay(TimeSpan.FromSeconds(7))).Add("kms:ListKeys", FaultAction.Throttle);

        var answer = await RawAnswer.OfAsync(RawRequest.OfProtocol("json"), session);

        Assert.Equal("ThrottlingException", answer.Code);
        Assert.Contains(TimeSpan.FromSeconds(7), clock.Waits);
    }

    private static async Task AssertErrorAsync(string protocol, FaultAction action, int status, string code)
    {
        var answer = await AnswerAsync(protocol, action);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        if (action.Message is not null)
            Assert.Equal(action.Message, answer.Message);
    }

    private static async Task<RawAnswer> AnswerAsync(string protocol, FaultAction action)
    {
        await using var session = await StartAsync(action);
        return await RawAnswer.OfAsync(RawRequest.OfProtocol(protocol), session);
    }

    private static async Task<Session> StartAsync(FaultAction action)
    {
        var session = await Session.StartAsync(new FixedClock());
        session.Emulator.Faults.Add(new FaultRule { Action = action });
        return session;
    }
}
