using IamCompliance.Foundations.Logic;

namespace IamCompliance.Foundations.Tests.Logic;

public sealed class TruthLogicTests
{
    [Theory]
    [InlineData(Truth.True, Truth.True, Truth.True, Truth.True)]
    [InlineData(Truth.True, Truth.False, Truth.False, Truth.True)]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown, Truth.True)]
    [InlineData(Truth.False, Truth.False, Truth.False, Truth.False)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    public void Both_and_one_of_two(Truth left, Truth right, Truth both, Truth one)
    {
        Assert.Equal(both, left.And(right));
        Assert.Equal(both, right.And(left));
        Assert.Equal(one, left.Or(right));
        Assert.Equal(one, right.Or(left));
    }

    [Theory]
    [InlineData(Truth.True, Truth.False)]
    [InlineData(Truth.False, Truth.True)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    public void The_opposite(Truth operand, Truth expected) => Assert.Equal(expected, operand.Not());

    [Theory]
    [InlineData(true, Truth.True)]
    [InlineData(false, Truth.False)]
    public void What_is_certain(bool value, Truth expected) => Assert.Equal(expected, TruthLogic.Of(value));
}
