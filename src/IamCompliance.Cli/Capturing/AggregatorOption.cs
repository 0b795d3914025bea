using System.CommandLine;
using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Commands;

namespace IamCompliance.Cli.Capturing;

/// <summary>Is the part of a command line that names an aggregator of AWS Config.</summary>
internal sealed class AggregatorOption
{
    private readonly Option<string?> aggregator = new("--aggregator")
    {
        Description =
            "an aggregator of AWS Config, name@region: resources that only AWS Config supplies are then asked "
            + "of it, with the credentials from before a role is assumed",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(aggregator);

    /// <summary>Reads the aggregator; null when the account itself is asked.</summary>
    /// <exception cref="UsageException">It is not a name and a region.</exception>
    public ConfigAggregator? Read(ParseResult parsed) =>
        parsed.GetValue(aggregator)?.Split('@') switch
        {
            null => null,
            [{ Length: > 0 } name, { Length: > 0 } region] => new ConfigAggregator(name, region),
            _ => throw new UsageException(
                $"`{parsed.GetValue(aggregator)}` does not name an aggregator",
                "write --aggregator name@region, with the region the aggregator was made in"
            ),
        };
}
