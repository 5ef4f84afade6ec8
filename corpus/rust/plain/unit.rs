pub struct Point {
    pub x: i32,
    pub y: i32,
}

impl Point {
    #[inline(never)]
    pub fn norm(&self) -> i32 {
        self.x * self.x + self.y * self.y
    }
}

#[inline(never)]
pub fn largest<'a>(left: &'a Point, right: &'a Point) -> &'a Point {
    if left.norm() < right.norm() {
        right
    } else {
        left
    }
}

#[no_mangle]
pub extern "C" fn plain(x: u64) -> u64 {
    x + 1
}
