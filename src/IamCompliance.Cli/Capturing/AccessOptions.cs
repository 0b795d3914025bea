using System.CommandLine;
using IamCompliance.Aws.Access;
using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Running.Live;

namespace IamCompliance.Cli.Capturing;

/// <summary>Is the part of a command line that says how an account is reached.</summary>
internal sealed class AccessOptions
{
    private readonly Option<string?> profile = new("--profile")
    {
        Description = "a profile of the shared AWS configuration; the SDK's default chain without it",
    };
    private readonly Option<string?> role = new("--role-arn")
    {
        Description = "a role to assume first; its session may do no more than what is read",
    };
    private readonly Option<string?> externalId = new("--external-id")
    {
        Description = "the external id that the role's trust policy demands",
    };
    private readonly Option<string?> session = new("--session-name")
    {
        Description = "the name of the role's session; iamc-<time> by default, which marks the run in CloudTrail",
    };
    private readonly Option<string?> region = new("--region")
    {
        Description = "the region that answers for the whole account; AWS_REGION or the profile's by default",
    };
    private readonly Option<string[]> regions = new("--regions")
    {
        Description = "the regions to read, separated by commas; every enabled one by default",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<int> rate = new("--rate")
    {
        Description = "calls a second for each service, retries included",
        DefaultValueFactory = _ => new EndpointSettings().CallsPerSecond,
    };
    private readonly Option<int> concurrency = new("--concurrency")
    {
        Description = "calls at the same time",
        DefaultValueFactory = _ => new EndpointSettings().Concurrency,
    };
    private readonly Option<int?> attempts = new("--max-attempts")
    {
        Description = "how often a call is tried in all; AWS_MAX_ATTEMPTS or 5 by default",
    };
    private readonly Option<string?> endpoint = new("--endpoint-url")
    {
        Description = "an address that takes the place of every service's own; AWS_ENDPOINT_URL by default",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { profile, role, externalId, session, region, regions, rate, concurrency, attempts, endpoint })
            command.Options.Add(option);
    }

    /// <summary>Reads how the account is reached.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="wanted">The account that is asked for; what the profile says of it counts where the command line says nothing.</param>
    /// <param name="now">The time, for the name of a role's session.</param>
    public AccountAccess Read(ParseResult parsed, WantedAccount wanted, DateTimeOffset now)
    {
        var caller = ReadCaller(parsed);
        return caller with
        {
            Profile = caller.Profile ?? wanted.Live?.Profile,
            Region = caller.Region ?? wanted.Live?.Region,
            Regions = caller.Regions is { Count: > 0 } named ? named : wanted.Live?.Regions ?? [],
            Role = ReadRole(parsed, wanted.Live, now),
            ExpectedAccountId = wanted.Id,
        };
    }

    /// <summary>Reads what counts for every account of an organization, whose roles have names of their own.</summary>
    public (LiveSettings Settings, string? ExternalId) ReadShared(ParseResult parsed, TimeProvider time)
    {
        if (parsed.GetResult(role) is not null)
            throw new UsageException(
                "`--role-arn` names the role of one account",
                "give --role-name, the name that the role has in every account"
            );
        var settings = new LiveSettings(time) { Endpoints = ReadEndpoints(parsed), AskForMfaCode = MfaPrompt.Find() };
        return (parsed.GetValue(session) is { } name ? settings with { SessionName = name } : settings, parsed.GetValue(externalId));
    }

    /// <summary>Reads which way the caller goes.</summary>
    public AccountAccess ReadCaller(ParseResult parsed) =>
        new()
        {
            Profile = parsed.GetValue(profile),
            Region = parsed.GetValue(region),
            Regions =
            [
                .. (parsed.GetValue(regions) ?? []).SelectMany(r =>
                    r.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                ),
            ],
            AskForMfaCode = MfaPrompt.Find(),
            Endpoints = ReadEndpoints(parsed),
        };

    private EndpointSettings ReadEndpoints(ParseResult parsed) =>
        new()
        {
            ServiceUrl = ReadEndpoint(parsed),
            MaxAttempts = ReadAttempts(parsed),
            CallsPerSecond = CommonOptions.Positive(parsed, rate),
            Concurrency = CommonOptions.Positive(parsed, concurrency),
        };

    private int? ReadAttempts(ParseResult parsed) =>
        parsed.GetValue(attempts) is not < 1
            ? parsed.GetValue(attempts)
            : throw new UsageException($"`{attempts.Name} {parsed.GetValue(attempts)}` makes no sense", "give a number from 1 on");

    private RoleToAssume? ReadRole(ParseResult parsed, LiveSource? live, DateTimeOffset now)
    {
        if ((parsed.GetValue(role) ?? live?.RoleArn) is { } arn)
            return new RoleToAssume(
                arn,
                parsed.GetValue(externalId) ?? live?.ExternalId,
                parsed.GetValue(session) ?? RoleToAssume.SessionNameOf(now)
            );
        var alone = new Option[] { externalId, session }.FirstOrDefault(o => parsed.GetResult(o) is not null);
        return alone is null
            ? null
            : throw new UsageException($"`{alone.Name}` belongs to a role, and none is given", "give --role-arn too");
    }

    private Uri? ReadEndpoint(ParseResult parsed)
    {
        if (parsed.GetValue(endpoint) is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new UsageException($"`{text}` is not an address", "write --endpoint-url http://127.0.0.1:4599");
    }
}
