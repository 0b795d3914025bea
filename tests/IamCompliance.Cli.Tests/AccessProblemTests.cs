using System.Globalization;
using IamCompliance.AwsEmulator.Faults;
using IamCompliance.Cli.Commands;
using IamCompliance.State.Files;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Whatever keeps an account from being entered: a message that names the cause, the way out, the right exit code, and no state
/// file.</summary>
public sealed class AccessProblemTests : IDisposable
{
    private const string Profiles = """
        [profile src]
        aws_access_key_id = AKIATESTER0000000001
        aws_secret_access_key = tester
        [profile nobody]
        role_arn = arn:aws:iam::444455556666:role/Nobody
        source_profile = src
        [profile circle]
        role_arn = arn:aws:iam::444455556666:role/Nobody
        source_profile = circle
        [profile mfa]
        role_arn = arn:aws:iam::111122223333:role/Reader
        source_profile = src
        mfa_serial = arn:aws:iam::111122223333:mfa/me
        [profile empty]
        region = eu-central-1
        [profile sso]
        sso_start_url = https://example.awsapps.com/start
        sso_region = eu-central-1
        sso_account_id = 111122223333
        sso_role_name = Reader
        [profile process]
        credential_process = /bin/false

        """;

    private static readonly Dictionary<string, string> Nothing = [];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task No_credentials() =>
        Refused(
            await CaptureAsync(Nothing, "--region", "eu-central-1"),
            ExitCodes.Usage,
            "no AWS credentials were found",
            "set AWS_PROFILE"
        );

    [Fact]
    public async Task No_region() => Refused(await CaptureAsync(Nothing), ExitCodes.Usage, "no region is set", "--region or AWS_REGION");

    [Theory]
    [InlineData("nonesuch", ExitCodes.Usage, "there is no profile `nonesuch`", "profiles are circle, mfa, nobody, process, src, sso")]
    [InlineData("empty", ExitCodes.Usage, "the profile `empty` has no credentials", "`aws configure --profile empty` does")]
    [InlineData(
        "circle",
        ExitCodes.Usage,
        "of the profile `circle` cannot be assumed: there are no credentials to begin with",
        "mend the profile"
    )]
    [InlineData(
        "nobody",
        ExitCodes.Error,
        "the role arn:aws:iam::444455556666:role/Nobody of the profile `nobody` cannot be assumed: User: ",
        "let the role's trust policy name the source"
    )]
    [InlineData(
        "mfa",
        ExitCodes.Usage,
        "demands a code of the MFA device arn:aws:iam::111122223333:mfa/me, and nobody is there to give it",
        "run this in a terminal"
    )]
    [InlineData("sso", ExitCodes.Usage, "the profile `sso` gives no credentials: No valid SSO Token", "`aws sso login --profile sso`")]
    [InlineData("process", ExitCodes.Usage, "the profile `process` gives no credentials", "`credential_process` by hand")]
    public async Task A_profile_that_gives_no_credentials(string profile, int code, string message, string help)
    {
        await using var aws = await EmulatedAws.StartAsync();
        folder.Write("aws-config", Profiles);
        var environment = new Dictionary<string, string>
        {
            ["AWS_ENDPOINT_URL"] = aws.Emulator.Endpoint.AbsoluteUri,
            ["AWS_REGION"] = "eu-central-1",
        };
        Refused(await CaptureAsync(environment, "--profile", profile), code, message, help);
        // By the environment it is the same profile.
        Refused(await CaptureAsync(new Dictionary<string, string>(environment) { ["AWS_PROFILE"] = profile }), code, message, help);
    }

    [Fact]
    public async Task A_role_that_cannot_be_assumed()
    {
        await using var aws = await EmulatedAws.StartAsync();
        var result = await CaptureAsync(aws.Environment, "--role-arn", "arn:aws:iam::444455556666:role/Nobody");
        Refused(
            result,
            ExitCodes.Error,
            "the role arn:aws:iam::444455556666:role/Nobody cannot be assumed: User: ",
            "if the trust policy demands an external id, give it too"
        );
    }

    [Theory]
    [InlineData("AKIANOBODY0000000001", "tester", "(InvalidClientTokenId)", "check the access key")]
    [InlineData("AKIATESTER0000000001", "wrong", "(SignatureDoesNotMatch)", "check the secret access key")]
    public async Task Keys_that_AWS_does_not_know(string id, string secret, string message, string help)
    {
        await using var aws = await EmulatedAws.StartAsync();
        var environment = new Dictionary<string, string>(aws.Environment)
        {
            ["AWS_ACCESS_KEY_ID"] = id,
            ["AWS_SECRET_ACCESS_KEY"] = secret,
        };
        Refused(await CaptureAsync(environment), ExitCodes.Error, message, help);
    }

    [Fact]
    public async Task A_clock_that_is_off_is_corrected_by_what_AWS_says_and_the_capture_carries_AWS_s_time()
    {
        await using var aws = await EmulatedAws.StartAtAsync(new ShiftedClock(TimeSpan.FromHours(3)));
        (await CaptureAsync(aws.Environment)).Exits(ExitCodes.Pass);
        var state = await StateFile.ReadAsync(folder.File("a.state.json"));
        Assert.All(state.Parts.SelectMany(p => p.Calls), c =>
            Assert.InRange(c.ServerDate!.Value, state.Header.CaptureStart, state.Header.CaptureEnd)
        );
    }

    [Fact]
    public async Task A_clock_that_is_off_and_cannot_be_corrected()
    {
        await using var aws = await EmulatedAws.StartAsync();
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"Signature expired: 20260101T000000Z is now earlier than 20260101T003000Z (20260101T004500Z - 15 min.)"
        );
        aws.Emulator.Faults.Add("sts:GetCallerIdentity", FaultAction.Error("SignatureDoesNotMatch", 403, message));
        Refused(
            await CaptureAsync(aws.Environment, "--max-attempts", "1"),
            ExitCodes.Error,
            "Signature expired",
            "the clock of this machine is off"
        );
    }

    [Fact]
    public async Task An_endpoint_that_answers_with_a_web_page()
    {
        await using var aws = await EmulatedAws.StartAsync();
        aws.Emulator.Faults.Add("sts:GetCallerIdentity", FaultAction.Html);
        Refused(
            await CaptureAsync(aws.Environment),
            ExitCodes.Error,
            "the answer has no account and ARN",
            "whether a proxy or a sign-in page stands in between"
        );
    }

    [Fact]
    public async Task An_endpoint_that_is_dead() =>
        Refused(
            await CaptureAsync(Keys, "--region", "eu-central-1", "--endpoint-url", "http://127.0.0.1:1", "--max-attempts", "1"),
            ExitCodes.Error,
            "http://127.0.0.1:1: Connection refused",
            "AWS_ENDPOINT_URL"
        );

    [Fact]
    public async Task A_proxy_that_is_dead_is_named_without_its_password()
    {
        var environment = new Dictionary<string, string>(Keys) { ["HTTPS_PROXY"] = "http://me:secret@127.0.0.1:1" };
        var result = await CaptureAsync(environment, "--region", "eu-central-1", "--max-attempts", "1");
        Refused(result, ExitCodes.Error, "https://sts.eu-central-1.amazonaws.com", "the proxy 127.0.0.1:1 that HTTPS_PROXY names");
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_that_does_not_exist()
    {
        // Names are looked up by the proxy, so that no test asks a name server.
        var environment = new Dictionary<string, string>(Keys) { ["HTTPS_PROXY"] = "http://127.0.0.1:1" };
        Refused(
            await CaptureAsync(environment, "--region", "eu-wset-9", "--max-attempts", "1"),
            ExitCodes.Error,
            "sts.eu-wset-9.amazonaws.com",
            "the region"
        );
    }

    [Fact]
    public async Task Everything_denied()
    {
        await using var aws = await EmulatedAws.StartAsync();
        aws.Emulator.Faults.Add("sts:GetCallerIdentity", FaultAction.AccessDenied);
        Refused(await CaptureAsync(aws.Environment), ExitCodes.Error, "(AccessDenied)", "something denies these credentials everything");
    }

    [Fact]
    public async Task Credentials_that_have_expired()
    {
        await using var aws = await EmulatedAws.StartAsync();
        aws.Emulator.Faults.Add("sts:GetCallerIdentity", FaultAction.ExpiredToken);
        Refused(await CaptureAsync(aws.Environment), ExitCodes.Error, "(ExpiredToken)", "sign in again");
    }

    private static Dictionary<string, string> Keys =>
        new() { ["AWS_ACCESS_KEY_ID"] = "AKIATESTER0000000001", ["AWS_SECRET_ACCESS_KEY"] = "tester" };

    private void Refused(IamcResult result, int code, string message, string help)
    {
        result.Exits(code);
        var lines = result.Error.Split('\n');
        Assert.Contains(lines, l => l.StartsWith("error: ", StringComparison.Ordinal) && l.Contains(message, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("  help: ", StringComparison.Ordinal) && l.Contains(help, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), f => Path.GetFileName(f) != "aws-config");
    }

    private Task<IamcResult> CaptureAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Iamc.RunAsync(folder.Path, environment, ["capture", "--control", "password-policy-set", "-o", "a.state.json", .. arguments]);
}
