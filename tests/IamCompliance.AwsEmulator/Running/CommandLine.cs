using System.Globalization;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.AwsEmulator.Running;

/// <summary>Is what the process was started with.</summary>
internal sealed record CommandLine
{
    public const string Help = """
        Serves a recorded or synthetic AWS account on 127.0.0.1, read-only, until Ctrl-C.

        Usage: dotnet run --project tests/IamCompliance.AwsEmulator -- [options]

          --export <directory>   An export of the AWS CLI: <service>-<operation>[.<argument>][@<region>].json or .error.txt.
          --synthetic <sizes>    An account that nobody owns. Sizes: users=20,groups=5,roles=10,policies=10,seed=1
                                 Its ages count back from the start of the emulator; from a fixed day with --write.
          --accounts <n>         So many synthetic accounts, in one organization that the first manages. Each of the others has
                                 the role `reader` with the external id `emulated`.
          --port <port>          The port. Left out: any that is free.
          --faults <file>        What goes wrong, a JSON list of
                                 { "service", "operation", "account", "region", "from", "to", "action", "code", "status", "message", "milliseconds" }
                                 where only the action must be given: error, throttle, accessDenied, expiredToken, internalError,
                                 serviceUnavailable, reset, cutBody, malformedBody, html, emptyBody, nullLists, wrongContentType, delay,
                                 repeatToken, dropToken, clockSkew.
          --allow <action>...    Only these actions are allowed, with wildcards: iam:Get* sts:*. Left out: all.
          --page-size <n>        The longest page of any list. Left out: the services' own.
          --write <directory>    Writes the (first) account as an export, and ends.
          --help                 Prints this.

        Examples:
          dotnet run --project tests/IamCompliance.AwsEmulator -- --export tests/fixtures/accounts/tidy-shop
          dotnet run --project tests/IamCompliance.AwsEmulator -- --synthetic users=1000,roles=500,policies=500 --port 4566
          dotnet run --project tests/IamCompliance.AwsEmulator -- --synthetic users=20 --faults faults.json --allow iam:* sts:*

          faults.json: [ { "service": "iam", "operation": "GetAccountSummary", "to": 2, "action": "throttle" } ]

        """;

    public string? Export { get; init; }

    public SyntheticSize? Synthetic { get; init; }

    public int Accounts { get; init; } = 1;

    public int Port { get; init; }

    public string? Faults { get; init; }

    public IReadOnlyList<string> Allowed { get; init; } = ["*"];

    public int? PageSize { get; init; }

    public string? Write { get; init; }

    public bool WantsHelp { get; init; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="FormatException">An argument cannot be read.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var line = new CommandLine();
        for (var i = 0; i < arguments.Count; i++)
        {
            var option = arguments[i];
            string Value() => ++i < arguments.Count ? arguments[i] : throw new FormatException($"`{option}` needs a value.");
            line = option switch
            {
                "--help" or "-h" => line with { WantsHelp = true },
                "--export" => line with { Export = Value() },
                "--synthetic" => line with { Synthetic = ParseSize(Value()) },
                "--accounts" => line with { Accounts = Number(option, Value()) },
                "--port" => line with { Port = Number(option, Value()) },
                "--faults" => line with { Faults = Value() },
                "--write" => line with { Write = Value() },
                "--page-size" => line with { PageSize = Number(option, Value()) },
                "--allow" => line with { Allowed = ParseActions(arguments, ref i) },
                _ => throw new FormatException($"There is no option `{option}`."),
            };
        }

        if (!line.WantsHelp && line.Export is not null && line.Synthetic is not null)
            throw new FormatException("`--export` and `--synthetic` exclude each other.");
        return line;
    }

    /// <summary>Makes the accounts asked for; the first is the one whose credentials are printed.</summary>
    /// <param name="now">What the ages of a synthetic account count back from; null for its own fixed time, so that what is written is the
    /// same on any day.</param>
    /// <remarks>Whoever captures an account asks how old its credential report is: one that counts from a fixed day is stale on all
    /// others.</remarks>
    public IReadOnlyList<EmulatedAccount> CreateAccounts(DateTimeOffset? now = null) =>
        Export is { } directory
            ? [EmulatedAccount.FromExport(directory)]
            : SyntheticOrganization.Create(
                Sized(now),
                Accounts,
                new EmulatedRole
                {
                    Name = "reader",
                    ExternalId = "emulated",
                    AllowedActions = Allowed,
                }
            );

    private SyntheticSize Sized(DateTimeOffset? now)
    {
        var size = Synthetic ?? new SyntheticSize();
        return now is { } time ? size with { CapturedAt = time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)) } : size;
    }

    private static List<string> ParseActions(IReadOnlyList<string> arguments, ref int i)
    {
        var actions = new List<string>();
        while (i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal))
            actions.Add(arguments[++i]);
        return actions.Count > 0 ? actions : throw new FormatException("`--allow` needs at least one action.");
    }

    private static SyntheticSize ParseSize(string text)
    {
        var size = new SyntheticSize();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var pair = part.Split('=');
            var value = pair.Length == 2 ? Number(pair[0], pair[1]) : throw new FormatException($"`{part}` is not written name=number.");
            size = pair[0] switch
            {
                "users" => size with { Users = value },
                "groups" => size with { Groups = value },
                "roles" => size with { Roles = value },
                "policies" => size with { Policies = value },
                "seed" => size with { Seed = value },
                _ => throw new FormatException($"There is no size `{pair[0]}`: users, groups, roles, policies, seed."),
            };
        }

        return size;
    }

    private static int Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"`{name}` needs a number, not `{text}`.");
}
