using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Tests.Values;

public sealed class UnprovenPartTests
{
    [Theory]
    [InlineData(ReadStatus.Denied, "iam:X was denied (Code); grant iam:Y")]
    [InlineData(ReadStatus.Partial, "iam:X was only partly read (Code): Why; grant iam:Y")]
    [InlineData(ReadStatus.Failed, "iam:X failed (Code): Why; grant iam:Y")]
    [InlineData(ReadStatus.NotCollected, "iam:X was not collected (Code); grant iam:Y")]
    public void Cause_names_operation_code_and_permission(ReadStatus status, string expected) =>
        Assert.Equal(
            expected,
            UnprovenPart.Describe(new Part("iam/part", status) { Error = new PartError("iam:X", "Code", "Why.", "iam:Y") })
        );

    [Fact]
    public void Every_part_can_name_the_operation_that_reads_it()
    {
        foreach (var id in PartRows.Ids)
        {
            var operation = Assert.IsType<PartOperation>(PartOperations.Find(id));
            Assert.StartsWith(
                $"{id} was not collected; {operation.Operation} reads it",
                UnprovenPart.Describe(new Part(id, ReadStatus.NotCollected)),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Part_of_a_later_version_names_itself() =>
        Assert.Equal("new/part was not collected", UnprovenPart.Describe(new Part("new/part", ReadStatus.NotCollected)));
}
