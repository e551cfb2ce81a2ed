import OrgModel
import Testing
import Texts

@Suite struct `Frequencies` {
    @Test(arguments: [
        (Frequency.Unit.week, 104.0), (.month, 24), (.quarter, 8), (.halfYear, 4), (.year, 2), (.term, 0.5),
    ])
    func `times are counted in a year`(_ unit: Frequency.Unit, _ timesPerYear: Double) {
        #expect(Frequency(.exact, times: 2, per: unit).timesPerYear == timesPerYear)
    }

    @Test func `every unit has a number of times a year`() {
        #expect(Set(Frequency.Unit.allCases.map { Frequency(.exact, times: 1, per: $0).timesPerYear }).count == 6)
    }
}

@Suite struct `Numbers of a kind` {
    @Test func `a number is told from the same number of another precision`() {
        #expect(Quantity(.exact, 8) != Quantity(.approximate, 8))
        #expect(Quantity(.minimum, 1, per: Text(raw: 3)) != Quantity(.minimum, 1))
        #expect(Quantity(.unknown).number == 0)
    }
}
