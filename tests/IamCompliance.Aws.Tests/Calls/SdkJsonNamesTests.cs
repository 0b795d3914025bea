using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Collectors.Config;
using IamCompliance.Aws.Planning;

namespace IamCompliance.Aws.Tests.Calls;

/// <summary>Holds the names that answers are written with to those of the services, which are the ones the AWS CLI prints.</summary>
public sealed class SdkJsonNamesTests
{
    public static TheoryData<string> Operations => [.. All().Select(o => o.Action).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Every_name_is_the_one_of_the_service(string action)
    {
        var operation = All().First(o => o.Action == action);
        var answer = AnswerWriter.WriteFull(operation);
        var model = ServiceModel.Of(action);
        Assert.Equal([], model.Unknown(answer.Output));
        // What is shaped by hand may leave out what nobody reads.
        if (!answer.IsShaped && model.IsOfThePackage)
            Assert.Equal([], model.Missing(answer.Output));
    }

    private static IEnumerable<IAwsOperation> All() =>
        CollectorRegistry
            .All.Append(new AggregatedResourcesCollector(new ConfigAggregator("any", "eu-central-1")))
            .SelectMany(c => c.Operations);
}
