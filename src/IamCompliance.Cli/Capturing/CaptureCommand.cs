using System.CommandLine;
using IamCompliance.Cli.Checking;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;

namespace IamCompliance.Cli.Capturing;

/// <summary><c>iamc capture</c>: reads a live account into a state file.</summary>
internal static class CaptureCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "a folder with iamcompliance.yaml, whose controls say what is read; the shipped controls without one",
            DefaultValueFactory = _ => ".",
        };
        var program = CommonOptions.Program();
        var control = CommonOptions.Control();
        var also = CommonOptions.Also();
        var everything = new Option<bool>("--all") { Description = "read everything, not only what the controls need" };
        var output = new Option<string?>("--out", "-o")
        {
            Description = "the state file to write, *.state.json or *.state.json.gz; of an organization, the folder for one each",
        };
        var account = new Option<string?>("--account")
        {
            Description =
                "the account id to expect, anything else is refused; or the name of a live account of the "
                + "profile, which is reached as it says there",
        };
        var preflight = new Option<bool>("--preflight")
        {
            Description = "only say which controls the permissions at hand would leave undecided, and why",
        };
        var aggregator = new AggregatorOption();
        var access = new AccessOptions();
        var organization = new OrganizationOptions();
        var parallel = CommonOptions.Parallel();
        var format = CommonOptions.Output();
        var command = new Command(
            "capture",
            """
            Read a live account into a recorded state, with read-only calls. What the plan costs is printed before it
            starts: calls grow with pages, but for what AWS tells of one user or role at a time, which is read only for
            controls that --control, --also, --program or the profile asks for by name.

            Exit codes: 0 everything planned was read to its proven end, 2 usage or configuration error (credentials,
            profile, region, role), 3 something could not be read: the state is written and says what, or, when nothing
            at all could be read, there is none.

            Examples:
              iamc capture -o account.state.json.gz
              iamc capture --profile prod --regions eu-central-1,us-east-1 -o prod.state.json.gz
              iamc capture --role-arn arn:aws:iam::111122223333:role/IamComplianceReader --external-id example --preflight
              iamc capture --role-arn arn:aws:iam::111122223333:role/IamComplianceReader --aggregator everything@eu-central-1 -o account.state.json.gz
              iamc capture --also role-service-access-not-stale -o account.state.json.gz
              iamc capture --organization --role-name IamComplianceReader --ou ou-abcd-11112222 -o states
            """
        )
        {
            path,
            program,
            control,
            also,
            everything,
            output,
            account,
            preflight,
            format,
        };
        aggregator.AddTo(command);
        access.AddTo(command);
        organization.AddTo(command);
        command.Options.Add(parallel);
        command.SetWork(
            (parsed, cancellationToken) =>
            {
                var workspace = WorkspaceLoader.LoadDefinitions(parsed.GetRequiredValue(path));
                var selection = new CheckSelection(parsed.GetValue(program) ?? [], parsed.GetValue(control) ?? [], [])
                {
                    Also = parsed.GetValue(also) ?? [],
                };
                var choice = PlanChoice.Of(workspace, selection, parsed.GetValue(everything));
                if (aggregator.Read(parsed) is { } through)
                    choice = choice with { Plan = choice.Plan.Through(through) };
                var profile = workspace.Link.Catalogue.Profile;
                var target = parsed.GetValue(output);
                if (organization.IsChosen(parsed))
                {
                    Refuse(parsed, account, preflight);
                    var (settings, externalId) = access.ReadShared(parsed, TimeProvider.System);
                    var source = organization.Read(parsed, profile?.Organization, access.ReadCaller(parsed), externalId);
                    var folder = target ?? throw new UsageException("no folder is named", "give -o states");
                    return new OrganizationRun(choice, folder, CommonOptions.Positive(parsed, parallel)).RunAsync(
                        source,
                        settings,
                        parsed.GetValue(format),
                        cancellationToken
                    );
                }

                var way = access.Read(parsed, WantedAccount.Find(parsed.GetValue(account), profile), TimeProvider.System.GetUtcNow());
                return parsed.GetValue(preflight)
                    ? PreflightRun.RunAsync(way, choice, parsed.GetValue(format), cancellationToken)
                    : CaptureRun.RunAsync(
                        way,
                        choice,
                        target ?? throw new UsageException("no state file is named", "give -o account.state.json.gz"),
                        parsed.GetValue(format),
                        cancellationToken
                    );
            }
        );
        return command;
    }

    private static void Refuse(ParseResult parsed, params Option[] options)
    {
        if (options.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } one)
            throw new UsageException($"`{one.Name}` is for a single account", "leave it out, or leave --organization out");
    }
}
